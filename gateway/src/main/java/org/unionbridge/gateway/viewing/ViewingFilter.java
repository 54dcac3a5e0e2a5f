package org.unionbridge.gateway.viewing;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.unionbridge.gateway.session.SignedIn;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.TokenFilter;
import reactor.core.publisher.Mono;

/** While somebody sees as another, they read what the other may read, and change nothing. */
@Order(1)
final class ViewingFilter implements WebFilter {

  private final Viewings viewings;

  ViewingFilter(Viewings viewings) {
    this.viewings = viewings;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var path = exchange.getRequest().getPath().value();
    // what is about oneself stays one's own, so that one can end it
    if (!path.startsWith("/api/") || path.startsWith("/api/gateway/")) {
      return chain.filter(exchange);
    }
    var administrator = administrator(exchange);
    if (administrator.isEmpty()) {
      return chain.filter(exchange);
    }
    return viewings
        .of(administrator.get())
        .doOnNext(viewing -> see(exchange, viewing))
        .then(Mono.defer(() -> chain.filter(exchange)));
  }

  /** Nobody else has one, so nobody else is looked up. */
  private static Optional<SignedIn> administrator(ServerWebExchange exchange) {
    return SignedIn.find(exchange)
        .filter(signedIn ->
            signedIn
                .acting()
                .filter(held -> held.post().equals(ViewingApi.ADMINISTRATOR))
                .isPresent());
  }

  private static void see(ServerWebExchange exchange, Viewing viewing) {
    if (!isReading(exchange.getRequest())) {
      throw Problem.of(HttpStatus.FORBIDDEN, "viewing-only").asException();
    }
    var account = SignedIn.of(exchange).person().accountId();
    exchange.getAttributes().put(TokenFilter.ACTOR, viewing.seenBy(account));
  }

  /**
   * Titles are asked for with a body, since they are many; what is searched stands in no address.
   */
  private static boolean isReading(ServerHttpRequest request) {
    return request.getMethod().equals(HttpMethod.GET)
        || request.getMethod().equals(HttpMethod.POST)
            && request.getPath().value().matches("/api/[a-z]+/(titles|search)");
  }
}
