package org.unionbridge.gateway.oidc;

import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * What a provider sent somebody back with.
 *
 * @param issuer who it says to be (RFC 9207)
 */
public record SentBack(
    Optional<String> state,
    Optional<String> code,
    Optional<String> issuer,
    Optional<String> error) {

  private static final int LONGEST = 4_000;

  /** Reads it; what stands there twice or is too long counts as not being there. */
  public static SentBack read(MultiValueMap<String, String> query) {
    return new SentBack(
        only(query, "state"), only(query, "code"), only(query, "iss"), only(query, "error"));
  }

  private static Optional<String> only(MultiValueMap<String, String> query, String name) {
    return Optional.of(query.getOrDefault(name, List.of()))
        .filter(values -> values.size() == 1)
        .map(List::getFirst)
        .filter(value -> !value.isEmpty() && value.length() <= LONGEST);
  }

  @Override
  public String toString() {
    return "SentBack[]";
  }
}
