package org.unionbridge.gateway.founding;

import org.unionbridge.gateway.account.AccountBook;
import org.unionbridge.gateway.standing.Roster;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.testing.Contexts;

/** The first account in memory, for tests. */
public final class FoundingRig {

  private FoundingRig() {}

  public static FirstAccount firstAccount(AccountBook book, Roster roster) {
    return new FirstAccount(book.accounts(), roster.standings(), BusinessClock.fixed(Contexts.NOW));
  }
}
