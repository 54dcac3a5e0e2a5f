package org.unionbridge.gateway.account;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.gateway.account.AccountCommand.Invite;
import org.unionbridge.gateway.account.AccountRefusal.ClosedForGood;
import org.unionbridge.gateway.account.AccountRefusal.InvitationOver;
import org.unionbridge.gateway.account.AccountRefusal.MemberHasLeft;
import org.unionbridge.gateway.account.AccountRefusal.NoSuchInvitation;
import org.unionbridge.gateway.account.AccountRefusal.OpenAlready;
import org.unionbridge.gateway.standing.MemberStanding;
import org.unionbridge.gateway.standing.Standings;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Gives members their way in. */
@RestController
final class AccountApi {

  static final String ACCOUNTS = "/api/gateway/accounts";

  private final AggregateStore<Account, AccountEvent> store;
  private final Standings standings;
  private final Invitations invitations;
  private final Clock clock;
  private final Duration lasts;

  AccountApi(
      AggregateStore<Account, AccountEvent> store,
      Standings standings,
      Invitations invitations,
      Clock clock,
      Duration lasts) {
    this.store = store;
    this.standings = standings;
    this.invitations = invitations;
    this.clock = clock;
    this.lasts = lasts;
  }

  /** The link is shown this once. */
  record InvitationView(String id, long version, String link) {}

  @PostMapping(ACCOUNTS)
  @Action("gateway.account.invite")
  Mono<ResponseEntity<InvitationView>> invite(Call call) {
    var memberId = call.read(fields -> fields.id("memberId"));
    return standings
        .member(call.scope(), memberId)
        .switchIfEmpty(Mono.error(() -> Problem.unknown("memberId").asException()))
        .flatMap(member -> invite(call, member))
        .map(outcome -> answer(Answers.done(outcome, AccountApi::explain)));
  }

  /** The scope was judged by where the member is now; the account may still lie where they were. */
  private Mono<Outcome<Account, AccountRefusal>> invite(Call call, MemberStanding member) {
    var command = new Invite(member.memberId(), member.active(), until());
    return store.change(
        Scope.everything(),
        member.place(),
        Accounts.idOf(member.memberId()),
        call.context(),
        state -> AccountRules.decide(state, command));
  }

  private Instant until() {
    return clock.instant().plus(lasts).truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * Before the opening every event is an invitation, so the version after one is its number; of a
   * repeated request too, whatever happened since.
   */
  private ResponseEntity<InvitationView> answer(Stored<Account> stored) {
    var link = invitations.link(stored.id(), stored.version());
    return ResponseEntity.created(URI.create(ACCOUNTS + "/" + stored.id()))
        .eTag("\"" + stored.version() + "\"")
        .body(new InvitationView(stored.id(), stored.version(), link));
  }

  static Problem explain(AccountRefusal refusal) {
    return switch (refusal) {
      case MemberHasLeft() -> Problem.of(HttpStatus.CONFLICT, "member-has-left");
      case OpenAlready() -> Problem.of(HttpStatus.CONFLICT, "account-open-already");
      case ClosedForGood() -> Problem.of(HttpStatus.CONFLICT, "account-closed");
      case NoSuchInvitation() -> Problem.of(HttpStatus.NOT_FOUND, "no-such-invitation");
      case InvitationOver() -> Problem.of(HttpStatus.GONE, "invitation-over");
    };
  }
}
