package org.unionbridge.gateway.routing;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.freshness.KnownRights;
import org.unionbridge.gateway.token.TokenMint;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.TokenReader.InvalidToken;
import org.unionbridge.platform.web.TokenFilter;
import reactor.core.publisher.Mono;

/** Lets only those inward who are signed in, and says to the service who they are. */
final class InnerToken implements GlobalFilter, Ordered {

  static final String ATTRIBUTE = InnerToken.class.getName();

  private final TokenMint mint;
  private final KnownRights rights;

  InnerToken(TokenMint mint, KnownRights rights) {
    this.mint = mint;
    this.rights = rights;
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE + 10;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    if (!(exchange.getAttribute(TokenFilter.ACTOR) instanceof Actor actor)) {
      return Mono.error(new InvalidToken("nobody is signed in"));
    }
    return mint.tokenFor(actor, rights.carefulUntil())
        .doOnNext(token -> exchange.getAttributes().put(ATTRIBUTE, token))
        .then(Mono.defer(() -> chain.filter(exchange)));
  }
}
