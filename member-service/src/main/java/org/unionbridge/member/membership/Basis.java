package org.unionbridge.member.membership;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody is erased, after article 47 of the law on personal information. */
enum Basis {
  /** What the data were kept for is done, cannot be done, or needs them no longer. */
  PURPOSE_ENDED,
  /** They were kept for as long as was laid down. */
  RETENTION_ENDED,
  CONSENT_WITHDRAWN,
  /** They should never have been kept, or not so. */
  UNLAWFUL,
  /** Another law asks for it. */
  OTHER_LAW,
  /** They were erased before; a copy of the store had brought them back. */
  ERASED_BEFORE;

  static Optional<Basis> of(String code) {
    return asked().filter(value -> value.toString().equals(code)).findFirst();
  }

  /** Those that a person may name. */
  static List<String> codes() {
    return asked().map(Basis::toString).toList();
  }

  private static Stream<Basis> asked() {
    return Stream.of(values()).filter(value -> value != ERASED_BEFORE);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
