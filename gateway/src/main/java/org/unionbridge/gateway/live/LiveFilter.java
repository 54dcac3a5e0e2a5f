package org.unionbridge.gateway.live;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.unionbridge.gateway.entrance.LastingSessions;
import org.unionbridge.gateway.session.SignedIn;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.TokenFilter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets so many streams be open at once, and each only while whoever listens is who they were: an
 * inner token is good for half a minute, a stream lasts longer, so who asks is looked at again.
 */
@Order(20)
final class LiveFilter implements WebFilter {

  private static final String LIVE = "/live";
  private static final Duration LATER = Duration.ofSeconds(60);

  private final LastingSessions sessions;
  private final int most;
  private final Duration look;
  private final AtomicInteger open = new AtomicInteger();

  LiveFilter(LastingSessions sessions, int most, Duration look) {
    this.sessions = sessions;
    this.most = most;
    this.look = look;
  }

  int open() {
    return open.get();
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var path = exchange.getRequest().getPath().value();
    if (!path.startsWith("/api/") || !path.endsWith(LIVE)) {
      return chain.filter(exchange);
    }
    return exchange.getAttribute(TokenFilter.ACTOR) instanceof Actor actor
        ? listen(exchange, chain, actor)
        : chain.filter(exchange);
  }

  /** Machines and whoever sees as somebody else ask by the list. */
  private Mono<Void> listen(ServerWebExchange exchange, WebFilterChain chain, Actor actor) {
    var signedIn = SignedIn.find(exchange).filter(found -> acts(found, actor));
    if (signedIn.isEmpty()) {
      return Mono.error(Problem.of(HttpStatus.FORBIDDEN, "not-permitted").asException());
    }
    if (open.incrementAndGet() > most) {
      open.decrementAndGet();
      var full = Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable").retryAfter(LATER);
      return Mono.error(full.asException());
    }
    var response = new Ending(exchange.getResponse(), over(signedIn.get().session().id(), actor));
    return chain
        .filter(exchange.mutate().response(response).build())
        .doFinally(_ -> open.decrementAndGet());
  }

  private static boolean acts(SignedIn signedIn, Actor actor) {
    return !signedIn.secondFactorNeeded()
        && signedIn
            .acting()
            .map(held -> signedIn.person().actingIn(held))
            .filter(actor::equals)
            .isPresent();
  }

  /**
   * When the session is over, the post lost, or another post acted in; also when nobody can tell.
   */
  private Mono<Boolean> over(String sessionId, Actor actor) {
    return Flux.interval(look)
        .onBackpressureDrop()
        .concatMap(
            _ ->
                sessions
                    .find(sessionId)
                    .map(signedIn -> acts(signedIn, actor))
                    .defaultIfEmpty(false)
                    .onErrorReturn(false),
            1)
        .filter(goesOn -> !goesOn)
        .next();
  }

  /** A response that ends by itself. */
  private static final class Ending extends ServerHttpResponseDecorator {

    private final Mono<Boolean> over;

    Ending(ServerHttpResponse response, Mono<Boolean> over) {
      super(response);
      this.over = over;
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
      return super.writeAndFlushWith(
          Flux.<Publisher<? extends DataBuffer>>from(body).takeUntilOther(over));
    }
  }
}
