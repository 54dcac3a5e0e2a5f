package org.unionbridge.gateway.session;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.TokenFilter;
import reactor.core.publisher.Mono;

/** Finds out who asks. Rights are looked at anew, so they end with the post. */
@Order(0)
final class SessionFilter implements WebFilter {

  private final Sessions sessions;
  private final People people;
  private final SessionCookie cookie;

  SessionFilter(Sessions sessions, People people, SessionCookie cookie) {
    this.sessions = sessions;
    this.people = people;
    this.cookie = cookie;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (!exchange.getRequest().getPath().value().startsWith("/api/")) {
      return chain.filter(exchange);
    }
    return Mono.justOrEmpty(cookie.read(exchange.getRequest()))
        .flatMap(this::signedIn)
        .doOnNext(signedIn -> note(exchange, signedIn))
        .then(Mono.defer(() -> chain.filter(exchange)));
  }

  private Mono<SignedIn> signedIn(String secret) {
    return sessions
        .find(secret)
        .flatMap(session ->
            people.of(session.state().accountId()).map(person -> new SignedIn(session, person)));
  }

  private static void note(ServerWebExchange exchange, SignedIn signedIn) {
    signedIn.noteOn(exchange);
    var acting = signedIn.acting();
    if (acting.isPresent()) {
      exchange.getAttributes().put(TokenFilter.ACTOR, signedIn.person().actingIn(acting.get()));
    } else if (!isAboutSessions(exchange)) {
      throw Problem.of(HttpStatus.FORBIDDEN, "post-lost").asException();
    }
  }

  /** Whoever lost a post may still see that, choose another, or sign out. */
  private static boolean isAboutSessions(ServerWebExchange exchange) {
    return exchange.getRequest().getPath().value().startsWith(SessionApi.SESSION);
  }
}
