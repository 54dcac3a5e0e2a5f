package org.unionbridge.gateway.door;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Requests and connections that the gateway turned away by itself, counted by why. */
public enum Refusals {
  CONNECTION("connection"),
  ACCOUNT("account"),
  ADDRESS("address"),
  ENTRY("entry"),
  BREAKER("breaker");

  private final String kind;

  Refusals(String kind) {
    this.kind = kind;
  }

  /** The count of this kind. */
  public Counter in(MeterRegistry registry) {
    return Counter.builder("gateway.refused")
        .description("Requests and connections that the gateway turned away by itself, by why.")
        .tag("kind", kind)
        .register(registry);
  }
}
