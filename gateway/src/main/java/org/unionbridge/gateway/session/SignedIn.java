package org.unionbridge.gateway.session;

import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.person.Person;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.platform.access.TokenReader.InvalidToken;
import org.unionbridge.platform.store.Stored;

/**
 * A request's session and the person in it.
 *
 * @param secondFactorNeeded whether the post acted in demands a second factor that was not shown
 */
public record SignedIn(Stored<SessionState> session, Person person, boolean secondFactorNeeded) {

  private static final String ATTRIBUTE = SignedIn.class.getName();

  /** The post acted in; empty once the person lost it. */
  public Optional<Holding> acting() {
    return person.holding(
        Optional.of(session.state().post()), Optional.of(session.state().unionId()));
  }

  /** Remembers them with the request, for whoever answers it. */
  public void noteOn(ServerWebExchange exchange) {
    exchange.getAttributes().put(ATTRIBUTE, this);
  }

  /** Who is signed in; nobody is a 401. */
  public static SignedIn of(ServerWebExchange exchange) {
    return find(exchange).orElseThrow(() -> new InvalidToken("nobody is signed in"));
  }

  /** Who is signed in, whether they may act or not. */
  public static Optional<SignedIn> find(ServerWebExchange exchange) {
    return exchange.getAttribute(ATTRIBUTE) instanceof SignedIn signedIn
        ? Optional.of(signedIn)
        : Optional.empty();
  }
}
