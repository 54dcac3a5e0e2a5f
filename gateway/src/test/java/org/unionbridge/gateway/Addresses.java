package org.unionbridge.gateway;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Addresses that people ask from, as a trusted proxy would tell them. */
final class Addresses {

  private static final AtomicInteger GIVEN = new AtomicInteger();

  private Addresses() {}

  /** Asks from an address that asked nothing before. */
  static WebTestClient fromElsewhere(WebTestClient client) {
    return from(another(), client);
  }

  /** An address that asked nothing before. */
  static String another() {
    return "203.0.113." + GIVEN.incrementAndGet();
  }

  static WebTestClient from(String address, WebTestClient client) {
    return client.mutate().defaultHeader("X-Forwarded-For", address).build();
  }
}
