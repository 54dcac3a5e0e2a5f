package org.unionbridge.gateway.login;

import java.time.Clock;
import org.unionbridge.testing.InMemoryViewStore;

/** Login names and tries in memory, for tests. */
public final class Credentials {

  private static final Passwords PASSWORDS = new Passwords();

  private final Logins logins = new Logins(InMemoryViewStore.of(LoginView.class));
  private final Lockout lockout;

  public Credentials(Clock clock) {
    this.lockout = new Lockout(InMemoryViewStore.of(TriesView.class), clock);
  }

  public Logins logins() {
    return logins;
  }

  public Lockout lockout() {
    return lockout;
  }

  public Passwords passwords() {
    return PASSWORDS;
  }
}
