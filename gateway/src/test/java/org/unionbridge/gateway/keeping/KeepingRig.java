package org.unionbridge.gateway.keeping;

import java.time.Clock;
import org.unionbridge.gateway.account.AccountBook;
import org.unionbridge.gateway.login.Credentials;
import org.unionbridge.gateway.opening.OpeningRig;
import org.unionbridge.gateway.secondfactor.FactorBook;
import org.unionbridge.gateway.standing.Roster;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;

/** The keeping of accounts in memory, for tests. */
final class KeepingRig {

  private KeepingRig() {}

  /** The routes by which accounts are given, opened and taken. */
  static ApiClient api(
      AccountBook book, Roster roster, FactorBook factors, Credentials credentials, Clock clock) {
    var keeping = book.keeping(roster);
    return ApiClient.of(
        "gateway",
        Contexts.NOW,
        OpeningRig.api(book.accounts(), credentials, clock),
        new AccountApi(keeping, roster.standings(), clock, AccountBook.LASTS),
        new AccountListApi(keeping, factors.factors()));
  }
}
