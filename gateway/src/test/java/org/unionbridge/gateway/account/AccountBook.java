package org.unionbridge.gateway.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.unionbridge.gateway.door.PublicAddress;
import org.unionbridge.gateway.login.Credentials;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.Password;
import org.unionbridge.gateway.standing.Roster;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;

/** Accounts in memory, for tests. */
public final class AccountBook {

  public static final PublicAddress ADDRESS = new PublicAddress("http://gateway.test/");

  static final Duration LASTS = Duration.ofDays(7);

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String SECRET = "secret=";

  final InMemoryAggregateStore<Account, AccountEvent> store;
  private final Invitations invitations =
      new Invitations(new KeyedHash(MasterKey.generate()), ADDRESS);
  private final Accounts accounts;
  private final Opening opening;
  private final Clock clock;

  public AccountBook(Clock clock, Credentials credentials) {
    this.clock = clock;
    this.store = InMemoryAggregateStore.of("gateway", new AccountCodec());
    this.accounts = new Accounts(store, credentials.logins(), invitations);
    this.opening =
        new Opening(store, invitations, credentials.logins(), credentials.passwords(), clock);
  }

  public Accounts accounts() {
    return accounts;
  }

  AccountApi accountApi(Roster roster) {
    return new AccountApi(store, roster.standings(), invitations, clock, LASTS);
  }

  OpeningApi openingApi() {
    return new OpeningApi(opening, BusinessClock.fixed(Contexts.NOW));
  }

  /** Opens the account that the link leads to. */
  public void open(String link, String login, String password) {
    var outcome =
        opening
            .proven(secretOf(link))
            .flatMap(account ->
                opening.open(account, new Login(login), new Password(password), Contexts.plain()))
            .block(LIMIT);
    if (!(outcome instanceof Outcome.Done)) {
      throw new AssertionError("not opened: " + outcome);
    }
  }

  /** Invites the member of a roster and opens their account. */
  public void member(Roster roster, String memberId, String login, String password) {
    var link =
        roster
            .standings()
            .member(Scope.everything(), memberId)
            .flatMap(member ->
                store.change(
                    Scope.everything(),
                    member.place(),
                    Accounts.idOf(memberId),
                    Contexts.plain(),
                    state ->
                        AccountRules.decide(
                            state,
                            new AccountCommand.Invite(
                                memberId, true, clock.instant().plus(LASTS)))))
            .map(_ -> invitations.link(Accounts.idOf(memberId), 1))
            .blockOptional(LIMIT)
            .orElseThrow();
    open(link, login, password);
  }

  /** Types of all facts so far. */
  public List<String> facts() {
    return store.events().stream().map(Envelope::type).toList();
  }

  public static String secretOf(String link) {
    return link.substring(link.indexOf(SECRET) + SECRET.length());
  }
}
