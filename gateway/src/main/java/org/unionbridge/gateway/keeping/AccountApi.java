package org.unionbridge.gateway.keeping;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiPredicate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.gateway.account.AccountKeeping;
import org.unionbridge.gateway.account.AccountKeeping.GivenLink;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.gateway.standing.MemberStanding;
import org.unionbridge.gateway.standing.Standings;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Gives members their way in, and takes it from them. */
@RestController
@RequestMapping(AccountApi.ACCOUNTS)
final class AccountApi {

  static final String ACCOUNTS = "/api/gateway/accounts";

  private final AccountKeeping accounts;
  private final Standings standings;
  private final Clock clock;
  private final Duration lasts;

  AccountApi(AccountKeeping accounts, Standings standings, Clock clock, Duration lasts) {
    this.accounts = accounts;
    this.standings = standings;
    this.clock = clock;
    this.lasts = lasts;
  }

  /** The link is shown this once. */
  record InvitationView(String id, long version, String link) {}

  private record InviteRequest(String memberId) {
    static InviteRequest read(Fields fields) {
      return new InviteRequest(fields.id("memberId"));
    }
  }

  @PostMapping
  @Action("gateway.account.invite")
  Mono<ResponseEntity<InvitationView>> invite(@Form InviteRequest request, Call call) {
    return standings
        .member(call.scope(), request.memberId())
        .switchIfEmpty(Mono.error(() -> Problem.unknown("memberId").asException()))
        .flatMap(member -> within(Reach::letsIn, call, member))
        .flatMap(member -> accounts.invite(member, call.newId(), until(), call.context()))
        .map(AccountApi::shown);
  }

  @PostMapping("/{id}/disabling")
  @Action("gateway.account.disable")
  Mono<ResponseEntity<Void>> disable(@PathVariable String id, Call call) {
    return accounts
        .holderOf(call.scope(), id)
        .flatMap(member -> within(Reach::shutsOut, call, member))
        .flatMap(
            member -> accounts.disable(member, isOwn(call, id), clock.instant(), call.context()))
        .map(AccountApi::changed);
  }

  @PostMapping("/{id}/enabling")
  @Action("gateway.account.enable")
  Mono<ResponseEntity<Void>> enable(@PathVariable String id, Call call) {
    return accounts
        .holderOf(call.scope(), id)
        .flatMap(member -> within(Reach::shutsOut, call, member))
        .flatMap(member -> accounts.enable(member, clock.instant(), call.context()))
        .map(AccountApi::changed);
  }

  @PostMapping("/{id}/reset")
  @Action("gateway.account.reset")
  Mono<ResponseEntity<InvitationView>> reset(@PathVariable String id, Call call) {
    return accounts
        .holderOf(call.scope(), id)
        .flatMap(member -> within(Reach::letsIn, call, member))
        .flatMap(member ->
            accounts.reset(member, isOwn(call, id), call.newId(), until(), call.context()))
        .map(AccountApi::shown);
  }

  private static boolean isOwn(Call call, String id) {
    return call.actor().accountId().equals(id);
  }

  private Mono<MemberStanding> within(
      BiPredicate<Actor, List<Holding>> reach, Call call, MemberStanding member) {
    return standings
        .posts(member.memberId())
        .flatMap(held ->
            reach.test(call.actor(), held)
                ? Mono.just(member)
                : Mono.error(Problem.of(HttpStatus.FORBIDDEN, "out-of-reach").asException()));
  }

  private Instant until() {
    return clock.instant().plus(lasts).truncatedTo(ChronoUnit.SECONDS);
  }

  private static ResponseEntity<InvitationView> shown(GivenLink given) {
    return ResponseEntity.created(URI.create(ACCOUNTS + "/" + given.id()))
        .eTag(etag(given.version()))
        .body(new InvitationView(given.id(), given.version(), given.link()));
  }

  private static ResponseEntity<Void> changed(long version) {
    return ResponseEntity.noContent().eTag(etag(version)).build();
  }

  private static String etag(long version) {
    return "\"" + version + "\"";
  }
}
