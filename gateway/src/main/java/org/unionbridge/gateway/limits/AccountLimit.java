package org.unionbridge.gateway.limits;

import org.springframework.core.annotation.Order;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.web.TokenFilter;
import reactor.core.publisher.Mono;

/** Keeps out who asks too often from one account, from however many places. */
@Order(10)
final class AccountLimit implements WebFilter {

  private final Buckets accounts;

  AccountLimit(Buckets accounts) {
    this.accounts = accounts;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (exchange.getAttribute(TokenFilter.ACTOR) instanceof Actor actor) {
      accounts.take(actor.accountId());
    }
    return chain.filter(exchange);
  }
}
