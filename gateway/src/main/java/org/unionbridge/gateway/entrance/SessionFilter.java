package org.unionbridge.gateway.entrance;

import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.unionbridge.gateway.session.SignedIn;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.TokenFilter;
import reactor.core.publisher.Mono;

/** Finds out who asks. Rights are looked at anew, so they end with the post. */
@Order(0)
final class SessionFilter implements WebFilter {

  private final LastingSessions lasting;
  private final SessionSecrets secrets;
  private final Clock clock;

  SessionFilter(LastingSessions lasting, SessionSecrets secrets, Clock clock) {
    this.lasting = lasting;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (!exchange.getRequest().getPath().value().startsWith("/api/")) {
      return chain.filter(exchange);
    }
    return Mono.justOrEmpty(SessionCookies.read(exchange.getRequest(), SessionCookies.ACCESS))
        .flatMap(this::signedIn)
        .doOnNext(signedIn -> note(exchange, signedIn))
        .then(Mono.defer(() -> chain.filter(exchange)));
  }

  private Mono<SignedIn> signedIn(String secret) {
    return Mono.justOrEmpty(secrets.readAccess(secret))
        .filter(ticket -> !ticket.isOver(clock.instant()))
        .flatMap(ticket -> lasting.find(ticket.sessionId()));
  }

  private static void note(ServerWebExchange exchange, SignedIn signedIn) {
    signedIn.noteOn(exchange);
    var acting = signedIn.acting();
    if (acting.isPresent() && !signedIn.secondFactorNeeded()) {
      exchange.getAttributes().put(TokenFilter.ACTOR, signedIn.person().actingIn(acting.get()));
    } else if (!isOnesOwn(exchange)) {
      var code = acting.isPresent() ? "second-factor-needed" : "post-lost";
      throw Problem.of(HttpStatus.FORBIDDEN, code).asException();
    }
  }

  /**
   * Whoever may not act may still see why, choose another post, set up what is needed, sign out.
   */
  private static boolean isOnesOwn(ServerWebExchange exchange) {
    var path = exchange.getRequest().getPath().value();
    return path.startsWith(Entrance.SESSION) || path.startsWith(Entrance.PROFILE);
  }
}
