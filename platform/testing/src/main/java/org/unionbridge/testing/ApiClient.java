package org.unionbridge.testing;

import java.time.Instant;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.RightsTable;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.web.Arguments;
import org.unionbridge.platform.web.Problems;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.platform.web.TokenFilter;

/** Calls controllers over HTTP without a server, as one actor, with the service's own rights. */
public final class ApiClient {

  private static final int LARGEST_BODY = 262_144;

  private final String service;
  private final Instant now;
  private final Object[] controllers;

  private ApiClient(String service, Instant now, Object... controllers) {
    this.service = service;
    this.now = now;
    this.controllers = controllers;
  }

  /** These controllers of a service, at this business time. */
  public static ApiClient of(String service, Instant now, Object... controllers) {
    return new ApiClient(service, now, controllers);
  }

  /** A client for this actor. */
  public WebTestClient as(Actor actor) {
    var rights = RightsTable.load("rights/" + service + ".yml");
    var arguments = Arguments.of(rights, BusinessClock.fixed(now), LARGEST_BODY);
    return WebTestClient.bindToController(controllers)
        .argumentResolvers(arguments::addTo)
        .webFilter((exchange, chain) -> {
          exchange.getAttributes().put(TokenFilter.ACTOR, actor);
          exchange.getAttributes().put(TokenFilter.CURRENT, true);
          return chain
              .filter(exchange)
              .onErrorResume(error -> new Problems(Texts.of(service)).handle(exchange, error));
        })
        .build();
  }
}
