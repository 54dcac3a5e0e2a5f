package org.unionbridge.gateway.session;

import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.platform.access.TokenReader.InvalidToken;
import org.unionbridge.platform.store.Stored;

/** A request's session and the person in it. */
record SignedIn(Stored<SessionState> session, Person person) {

  private static final String ATTRIBUTE = SignedIn.class.getName();

  /** The post acted in; empty once the person lost it. */
  Optional<Holding> acting() {
    return person.holding(
        Optional.of(session.state().post()), Optional.of(session.state().unionId()));
  }

  void noteOn(ServerWebExchange exchange) {
    exchange.getAttributes().put(ATTRIBUTE, this);
  }

  /** Who is signed in; nobody is a 401. */
  static SignedIn of(ServerWebExchange exchange) {
    if (exchange.getAttribute(ATTRIBUTE) instanceof SignedIn signedIn) {
      return signedIn;
    }
    throw new InvalidToken("nobody is signed in");
  }
}
