package org.unionbridge.gateway.viewing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.session.SignedIn;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.gateway.standing.MemberStanding;
import org.unionbridge.gateway.standing.Standings;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.audit.AuditNote;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Begins and ends seeing as somebody else; both are recorded, with what for. */
@RestController
@RequestMapping("/api/gateway/viewing")
final class ViewingApi {

  /** The one post that does this: it guards the system and decides nothing in it. */
  static final String ADMINISTRATOR = "security-admin";

  private static final List<String> PURPOSES = List.of("support", "check-of-rights", "complaint");

  private final Viewings viewings;
  private final Standings standings;
  private final AuditLog audit;
  private final Clock clock;
  private final Duration lasts;

  ViewingApi(Viewings viewings, Standings standings, AuditLog audit, Clock clock, Duration lasts) {
    this.viewings = viewings;
    this.standings = standings;
    this.audit = audit;
    this.clock = clock;
    this.lasts = lasts;
  }

  private record BeginRequest(
      String memberId, Optional<String> post, Optional<String> unionId, String purpose) {

    static BeginRequest read(Fields fields) {
      return new BeginRequest(
          fields.id("memberId"),
          fields.optionalText("post", 60),
          fields.optionalId("unionId"),
          fields.oneOf("purpose", PURPOSES));
    }

    boolean means(Holding held) {
      return post.filter(p -> !p.equals(held.post())).isEmpty()
          && unionId.filter(u -> !u.equals(held.place().unionId())).isEmpty();
    }
  }

  /** Whom one sees as, and until when. */
  record ViewingView(String memberId, String post, String unionId, Instant until) {
    static ViewingView of(Viewing viewing) {
      return new ViewingView(
          viewing.memberId(), viewing.post(), viewing.unionId(), viewing.until());
    }
  }

  /** Begun only when it is recorded. */
  @PostMapping
  @Action("gateway.viewing.begin")
  Mono<ViewingView> begin(@Form BeginRequest request, Call call, ServerWebExchange exchange) {
    return standings
        .member(call.scope(), request.memberId())
        .filter(MemberStanding::active)
        .switchIfEmpty(Mono.error(() -> Problem.unknown("memberId").asException()))
        .flatMap(member -> held(request, member, call))
        .map(held -> viewing(request, held))
        .delayUntil(viewing ->
            audit.note(note("gateway.viewing.began", request.memberId(), request.purpose(), call)))
        .delayUntil(viewing -> viewings.begin(SignedIn.of(exchange), viewing))
        .map(ViewingView::of);
  }

  /** One of their posts within the administrator's scope; none is asked for: the first. */
  private Mono<Holding> held(BeginRequest request, MemberStanding member, Call call) {
    return standings
        .posts(member.memberId())
        .flatMapIterable(posts -> posts)
        .concatWithValues(new Holding(Holding.MEMBER, member.place()))
        .filter(held -> held.place().unionPath().startsWith(call.scope().path()))
        .filter(request::means)
        .next()
        .switchIfEmpty(
            Mono.error(() -> Problem.of(HttpStatus.CONFLICT, "post-not-theirs").asException()));
  }

  private Viewing viewing(BeginRequest request, Holding held) {
    return new Viewing(
        request.memberId(),
        held.post(),
        held.place().unionId(),
        held.place().unionPath(),
        request.purpose(),
        clock.instant().plus(lasts));
  }

  @GetMapping
  @Action("gateway.viewing.begin")
  Mono<ResponseEntity<ViewingView>> show(Call call, ServerWebExchange exchange) {
    return viewings
        .of(SignedIn.of(exchange))
        .map(viewing -> ResponseEntity.ok(ViewingView.of(viewing)))
        .defaultIfEmpty(ResponseEntity.noContent().build());
  }

  @DeleteMapping
  @Action("gateway.viewing.begin")
  Mono<ResponseEntity<Void>> end(Call call, ServerWebExchange exchange) {
    var signedIn = SignedIn.of(exchange);
    return viewings
        .of(signedIn)
        .delayUntil(_ -> viewings.end(signedIn))
        .flatMap(viewing ->
            audit.note(note("gateway.viewing.ended", viewing.memberId(), viewing.purpose(), call)))
        .thenReturn(ResponseEntity.noContent().build());
  }

  private AuditNote note(String type, String memberId, String purpose, Call call) {
    var actor = call.actor();
    return new AuditNote(
        type,
        actor.accountId(),
        actor.memberId(),
        actor.post(),
        actor.place().unionId(),
        actor.place().unionPath(),
        Optional.of("member:" + memberId),
        Optional.of(purpose),
        clock.instant(),
        call.trace());
  }
}
