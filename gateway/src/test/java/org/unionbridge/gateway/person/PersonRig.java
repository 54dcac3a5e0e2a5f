package org.unionbridge.gateway.person;

import org.unionbridge.gateway.account.AccountBook;
import org.unionbridge.gateway.founding.FoundingRig;
import org.unionbridge.gateway.standing.Roster;

/** People in memory, for tests. */
public final class PersonRig {

  private PersonRig() {}

  /** People of whom nothing is remembered yet. */
  public static People people(AccountBook book, Roster roster) {
    return new People(book.accounts(), roster.standings(), FoundingRig.firstAccount(book, roster));
  }
}
