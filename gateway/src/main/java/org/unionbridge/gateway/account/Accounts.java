package org.unionbridge.gateway.account;

import org.unionbridge.gateway.account.Account.Invited;
import org.unionbridge.gateway.account.Account.Open;
import org.unionbridge.gateway.account.AccountCommand.Close;
import org.unionbridge.gateway.account.AccountCommand.InviteFirst;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.Logins;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;

/** Accounts for those who sign people in. */
public final class Accounts {

  /** The one account that belongs to no member. */
  private static final String FIRST = Ids.derived("account", "founder");

  private static final Place ABOVE_ALL = new Place("founding", "/");

  private final AggregateStore<Account, AccountEvent> store;
  private final Logins logins;
  private final Invitations invitations;

  Accounts(AggregateStore<Account, AccountEvent> store, Logins logins, Invitations invitations) {
    this.store = store;
    this.logins = logins;
    this.invitations = invitations;
  }

  /** A member has one account. */
  static String idOf(String memberId) {
    return Ids.derived("account", memberId);
  }

  /** The open account, or nothing. */
  public Mono<OpenAccount> opened(String accountId) {
    return find(accountId)
        .flatMap(found ->
            found.state() instanceof Open(var member, _, var login, var password)
                ? Mono.just(new OpenAccount(found.id(), found.place(), member, login, password))
                : Mono.empty());
  }

  public Mono<OpenAccount> openedBy(String memberId) {
    return opened(idOf(memberId));
  }

  /** The open account of this login name; a name that was claimed and not used opens nothing. */
  public Mono<OpenAccount> openedUnder(Login login) {
    return logins
        .accountOf(login)
        .flatMap(this::opened)
        .filter(account -> account.login().equals(login.text()));
  }

  /** The link of the first account while it waits to be opened; made when there is none at all. */
  public Mono<String> firstInvitation(CommandContext context) {
    return find(FIRST)
        .switchIfEmpty(Mono.defer(() -> inviteFirst(context)))
        .flatMap(found ->
            found.state() instanceof Invited(_, var number, _)
                ? Mono.just(invitations.link(found.id(), number))
                : Mono.empty());
  }

  private Mono<Stored<Account>> inviteFirst(CommandContext context) {
    return store
        .page(Scope.everything(), Criteria.any(), PageRequest.first("_id", 1))
        .filter(page -> page.items().isEmpty())
        .flatMap(_ ->
            store.change(
                Scope.everything(),
                ABOVE_ALL,
                FIRST,
                context,
                state -> AccountRules.decide(state, new InviteFirst())))
        .flatMap(_ -> find(FIRST));
  }

  /** Closes the first account for good. */
  public Mono<Void> closeFirst(CommandContext context) {
    return store
        .change(
            Scope.everything(), FIRST, context, state -> AccountRules.decide(state, new Close()))
        .onErrorResume(StoreFailure.NotFound.class, _ -> Mono.empty())
        .then();
  }

  private Mono<Stored<Account>> find(String accountId) {
    return store
        .find(Scope.everything(), accountId)
        .onErrorResume(StoreFailure.NotFound.class, _ -> Mono.empty());
  }
}
