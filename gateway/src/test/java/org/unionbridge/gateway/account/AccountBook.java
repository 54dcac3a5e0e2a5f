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
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;
import reactor.core.publisher.Mono;

/** Accounts in memory, for tests. */
public final class AccountBook {

  public static final PublicAddress ADDRESS = new PublicAddress("http://gateway.test/");

  public static final Duration LASTS = Duration.ofDays(7);

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String SECRET = "secret=";

  private final InMemoryAggregateStore<Account, AccountEvent> store;
  private final Invitations invitations =
      new Invitations(new KeyedHash(MasterKey.generate()), ADDRESS);
  private final Accounts accounts;
  private final Credentials credentials;
  private final Clock clock;

  public AccountBook(Clock clock, Credentials credentials) {
    this.clock = clock;
    this.credentials = credentials;
    this.store = InMemoryAggregateStore.of("gateway", new AccountCodec());
    this.accounts = new Accounts(store, credentials.logins(), invitations);
  }

  public Accounts accounts() {
    return accounts;
  }

  /** What asks for a password again. */
  public OwnPassword ownPassword() {
    return new OwnPassword(accounts, credentials.passwords(), credentials.lockout());
  }

  /** Accounts for those who let people in. */
  public AccountKeeping keeping(Roster roster) {
    return new AccountKeeping(store, roster.standings(), invitations);
  }

  /** All that was told so far. */
  public String told() {
    return store.events().toString();
  }

  /** Opens the account that the link leads to. */
  public void open(String link, String login, String password) {
    var name = new Login(login);
    accounts
        .linked(secretOf(link))
        .flatMap(account ->
            credentials
                .passwords()
                .hash(new Password(password))
                .flatMap(hash ->
                    credentials
                        .logins()
                        .claim(name, account.id(), account.place())
                        .then(
                            accounts.open(account, name, hash, clock.instant(), Contexts.plain()))))
        .block(LIMIT);
  }

  /** Invites the member of a roster and opens their account. */
  public void member(Roster roster, String memberId, String login, String password) {
    var invitation = Ids.random();
    var invite = new AccountCommand.Invite(memberId, true, invitation, clock.instant().plus(LASTS));
    var invited =
        roster
            .standings()
            .member(Scope.everything(), memberId)
            .flatMap(member ->
                store.change(
                    Scope.everything(),
                    member.place(),
                    Accounts.idOf(memberId),
                    Contexts.plain(),
                    state -> AccountRules.decide(state, invite)));
    requireDone(invited);
    open(invitations.link(Accounts.idOf(memberId), invitation), login, password);
  }

  /** Disables a member's account. */
  public void disable(String memberId) {
    change(memberId, new AccountCommand.Disable(false, clock.instant()));
  }

  public void enable(String memberId) {
    change(memberId, new AccountCommand.Enable(clock.instant()));
  }

  /** Resets a member's account; answers the link. */
  public String reset(String memberId) {
    var invitation = Ids.random();
    change(memberId, new AccountCommand.Reset(false, invitation, clock.instant().plus(LASTS)));
    return invitations.link(Accounts.idOf(memberId), invitation);
  }

  private void change(String memberId, AccountCommand command) {
    requireDone(
        store.change(
            Scope.everything(),
            Accounts.idOf(memberId),
            Contexts.plain(),
            state -> AccountRules.decide(state, command)));
  }

  private static void requireDone(Mono<Outcome<Account, AccountRefusal>> outcome) {
    if (!(outcome.block(LIMIT) instanceof Outcome.Done)) {
      throw new AssertionError("not done");
    }
  }

  /** Types of all facts so far. */
  public List<String> facts() {
    return store.events().stream().map(Envelope::type).toList();
  }

  public static String secretOf(String link) {
    return link.substring(link.indexOf(SECRET) + SECRET.length());
  }
}
