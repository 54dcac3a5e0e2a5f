package org.unionbridge.platform.web;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.unionbridge.platform.access.TokenReader;
import org.unionbridge.platform.access.TokenReader.InvalidToken;
import reactor.core.publisher.Mono;

/** Lets nothing into a service's API without a token of the gateway. */
public final class TokenFilter implements WebFilter {

  /** Exchange attribute that holds the actor. */
  public static final String ACTOR = TokenFilter.class.getName() + ".actor";

  /** Exchange attribute that is true while the actor's rights are known to be what they are. */
  public static final String CURRENT = TokenFilter.class.getName() + ".current";

  // Figures and health, on loopback or a pod's own port; the gateway passes none of it on.
  private static final String ACTUATOR = "/actuator/";

  private static final String BEARER = "Bearer ";

  private final TokenReader tokens;

  public TokenFilter(TokenReader tokens) {
    this.tokens = tokens;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (exchange.getRequest().getPath().value().startsWith(ACTUATOR)) {
      return chain.filter(exchange);
    }
    var sent = exchange.getRequest().getHeaders().getFirst("Authorization");
    if (sent == null || !sent.startsWith(BEARER)) {
      return Mono.error(new InvalidToken("no token came with the request"));
    }
    return tokens
        .read(sent.substring(BEARER.length()))
        .flatMap(bearer -> {
          exchange.getAttributes().put(ACTOR, bearer.actor());
          exchange.getAttributes().put(CURRENT, bearer.current());
          return chain.filter(exchange);
        });
  }
}
