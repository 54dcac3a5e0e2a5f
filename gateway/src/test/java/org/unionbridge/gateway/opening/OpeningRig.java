package org.unionbridge.gateway.opening;

import java.time.Clock;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.login.Credentials;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.testing.Contexts;

/** The opening of accounts in memory, for tests. */
public final class OpeningRig {

  private OpeningRig() {}

  /** The route that links lead to. */
  public static Object api(Accounts accounts, Credentials credentials, Clock clock) {
    var opening = new Opening(accounts, credentials.logins(), credentials.passwords(), clock);
    return new OpeningApi(opening, BusinessClock.fixed(Contexts.NOW));
  }
}
