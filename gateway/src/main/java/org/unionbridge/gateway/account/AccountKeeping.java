package org.unionbridge.gateway.account;

import java.time.Instant;
import java.util.Optional;
import org.unionbridge.gateway.account.Account.Closed;
import org.unionbridge.gateway.account.Account.Disabled;
import org.unionbridge.gateway.account.Account.Invited;
import org.unionbridge.gateway.account.Account.Open;
import org.unionbridge.gateway.account.Account.Unknown;
import org.unionbridge.gateway.account.AccountCommand.Disable;
import org.unionbridge.gateway.account.AccountCommand.Enable;
import org.unionbridge.gateway.account.AccountCommand.Invite;
import org.unionbridge.gateway.account.AccountCommand.Reset;
import org.unionbridge.gateway.standing.MemberStanding;
import org.unionbridge.gateway.standing.Standings;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Answers;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Accounts for those who let people in and shut them out. An account lies where its member was when
 * it was last changed; a scope is judged by where the member is now.
 */
public final class AccountKeeping {

  private final AggregateStore<Account, AccountEvent> store;
  private final Standings standings;
  private final Invitations invitations;

  AccountKeeping(
      AggregateStore<Account, AccountEvent> store, Standings standings, Invitations invitations) {
    this.store = store;
    this.standings = standings;
    this.invitations = invitations;
  }

  /**
   * An account without its login name and its hash.
   *
   * @param opening the invitation that opened it: its second factor is of the same
   * @param since when it was opened or disabled
   * @param until when its link runs out
   */
  public record Kept(
      String id,
      long version,
      Optional<String> memberId,
      String stage,
      Optional<String> opening,
      Optional<Instant> since,
      Optional<Instant> until) {}

  /** A link that was given out; a request repeated under its key gets the same. */
  public record GivenLink(String id, long version, String link) {

    @Override
    public String toString() {
      return "GivenLink[]";
    }
  }

  /** The member whose account it is; an account of nobody in the scope is not there. */
  public Mono<MemberStanding> holderOf(Scope scope, String accountId) {
    return store
        .find(Scope.everything(), accountId)
        .flatMap(found -> holder(scope, found))
        .switchIfEmpty(Mono.error(StoreFailure.NotFound::new));
  }

  public Mono<Kept> find(Scope scope, String accountId) {
    return store
        .find(Scope.everything(), accountId)
        .filterWhen(found -> holder(scope, found).hasElement())
        .map(AccountKeeping::kept)
        .switchIfEmpty(Mono.error(StoreFailure.NotFound::new));
  }

  private Mono<MemberStanding> holder(Scope scope, Stored<Account> found) {
    return Mono.justOrEmpty(AccountRules.memberOf(found.state()))
        .flatMap(member -> standings.member(scope, member));
  }

  /** A page, of one member or at one stage if so asked, without those who have gone elsewhere. */
  public Mono<Page<Kept>> page(
      Scope scope, Optional<String> memberId, Optional<String> stage, PageRequest request) {
    var ofMember = memberId.map(member -> Criteria.where("_id", Accounts.idOf(member)));
    var atStage = stage.map(name -> Criteria.where("state.stage", name));
    var criteria = ofMember.orElseGet(Criteria::any).and(atStage.orElseGet(Criteria::any));
    return store
        .page(scope, criteria, request)
        .flatMap(page ->
            Flux.fromIterable(page.items())
                .filterWhen(found -> holder(scope, found).hasElement(), 1)
                .map(AccountKeeping::kept)
                .collectList()
                .map(seen -> new Page<>(seen, page.next())));
  }

  private static Kept kept(Stored<Account> found) {
    Optional<String> none = Optional.empty();
    Optional<Instant> never = Optional.empty();
    return switch (found.state()) {
      case Unknown _ -> kept(found, "unknown", none, never, never);
      case Invited(_, _, var until, _) -> kept(found, "invited", none, never, until);
      case Open(_, var opening, _, _, var since) ->
          kept(found, "open", Optional.of(opening), since, never);
      case Disabled(_, var opening, _, _, var since) ->
          kept(found, "disabled", Optional.of(opening), Optional.of(since), never);
      case Closed _ -> kept(found, "closed", none, never, never);
    };
  }

  private static Kept kept(
      Stored<Account> found,
      String stage,
      Optional<String> opening,
      Optional<Instant> since,
      Optional<Instant> until) {
    var member = AccountRules.memberOf(found.state());
    return new Kept(found.id(), found.version(), member, stage, opening, since, until);
  }

  public Mono<GivenLink> invite(
      MemberStanding member, String invitation, Instant until, CommandContext context) {
    var command = new Invite(member.memberId(), member.active(), invitation, until);
    return change(member, command, context).map(stored -> given(stored, invitation));
  }

  /** Forgets the password; {@code own} says whether it is the account of whoever asks. */
  public Mono<GivenLink> reset(
      MemberStanding member,
      boolean own,
      String invitation,
      Instant until,
      CommandContext context) {
    return change(member, new Reset(own, invitation, until), context)
        .map(stored -> given(stored, invitation));
  }

  private GivenLink given(Stored<Account> stored, String invitation) {
    var link = invitations.link(stored.id(), invitation);
    return new GivenLink(stored.id(), stored.version(), link);
  }

  /** Answers the version; {@code own} says whether it is the account of whoever asks. */
  public Mono<Long> disable(
      MemberStanding member, boolean own, Instant at, CommandContext context) {
    return change(member, new Disable(own, at), context).map(Stored::version);
  }

  /** Answers the version. */
  public Mono<Long> enable(MemberStanding member, Instant at, CommandContext context) {
    return change(member, new Enable(at), context).map(Stored::version);
  }

  /** The scope was judged by where the member is now; the account may still lie where they were. */
  private Mono<Stored<Account>> change(
      MemberStanding member, AccountCommand command, CommandContext context) {
    return store
        .<AccountRefusal>change(
            Scope.everything(),
            member.place(),
            Accounts.idOf(member.memberId()),
            context,
            state -> AccountRules.decide(state, command))
        .map(outcome -> Answers.done(outcome, Accounts::explain));
  }
}
