package org.unionbridge.gateway.oidc;

import java.util.List;
import java.util.Optional;

/** The providers that are set, in their order. */
public final class Providers {

  /** Where people sign in by a provider: its code follows. */
  public static final String PATH = "/api/gateway/session/oidc";

  /** Where it sends them back, behind its code. */
  public static final String CALLBACK = "/callback";

  private final List<Provider> all;

  Providers(List<Provider> all) {
    this.all = List.copyOf(all);
  }

  public List<Provider> all() {
    return all;
  }

  public Optional<Provider> find(String code) {
    return all.stream().filter(provider -> provider.code().equals(code)).findFirst();
  }
}
