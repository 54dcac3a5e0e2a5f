package org.unionbridge.gateway.session;

import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.unionbridge.gateway.person.People;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.TokenFilter;
import reactor.core.publisher.Mono;

/** Finds out who asks. Rights are looked at anew, so they end with the post. */
@Order(0)
final class SessionFilter implements WebFilter {

  private final Sessions sessions;
  private final SessionSecrets secrets;
  private final People people;
  private final Entrance entrance;
  private final Clock clock;

  SessionFilter(
      Sessions sessions, SessionSecrets secrets, People people, Entrance entrance, Clock clock) {
    this.sessions = sessions;
    this.secrets = secrets;
    this.people = people;
    this.entrance = entrance;
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
        .flatMap(ticket -> sessions.find(ticket.sessionId()))
        .flatMap(session ->
            people
                .of(session.state().accountId(), session.state().version())
                .filter(person -> person.version() == session.state().version())
                .map(person -> entrance.signedIn(session, person)));
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
