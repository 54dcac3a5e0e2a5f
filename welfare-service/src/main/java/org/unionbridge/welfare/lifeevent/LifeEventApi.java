package org.unionbridge.welfare.lifeevent;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.welfare.lifeevent.ReportCommand.Report;
import org.unionbridge.welfare.lifeevent.ReportRefusal.AlreadyReported;
import org.unionbridge.welfare.lifeevent.ReportRefusal.InTheFuture;
import org.unionbridge.welfare.lifeevent.ReportRefusal.MemberNotActive;
import org.unionbridge.welfare.lifeevent.ReportRefusal.TooLongAgo;
import org.unionbridge.welfare.standing.MemberStanding;
import org.unionbridge.welfare.standing.Standings;
import reactor.core.publisher.Mono;

/** Life events over HTTP. */
@RestController
@RequestMapping("/api/welfare/life-events")
final class LifeEventApi {

  private final AggregateStore<LifeEvent, ReportEvent> store;
  private final LifeEvents lifeEvents;
  private final Standings standings;
  private final LifeEventVault vault;
  private final FollowUp followUp;
  private final int daysBack;

  LifeEventApi(
      AggregateStore<LifeEvent, ReportEvent> store,
      LifeEvents lifeEvents,
      Standings standings,
      LifeEventVault vault,
      FollowUp followUp,
      int daysBack) {
    this.store = store;
    this.lifeEvents = lifeEvents;
    this.standings = standings;
    this.vault = vault;
    this.followUp = followUp;
    this.daysBack = daysBack;
  }

  record ReportRequest(String memberId, String cause, LocalDate happenedOn, Optional<String> note) {
    static ReportRequest read(Fields f) {
      return new ReportRequest(
          f.id("memberId"),
          f.oneOf("cause", Cause.CODES),
          f.date("happenedOn"),
          f.optionalText("note", 2_000));
    }

    ToldLifeEvent of(MemberStanding member, LocalDate today) {
      return new ToldLifeEvent(memberId, member.place().unionId(), cause, happenedOn, today, note);
    }
  }

  record ReportedView(String id, long version, Optional<String> visitId) {}

  record LifeEventView(
      String id,
      long version,
      String memberId,
      String unionId,
      String cause,
      LocalDate happenedOn,
      LocalDate reportedOn,
      Optional<String> note) {
    static LifeEventView of(Stored<ToldLifeEvent> stored) {
      var reported = stored.state();
      return new LifeEventView(
          stored.id(),
          stored.version(),
          reported.memberId(),
          reported.unionId(),
          reported.cause(),
          reported.happenedOn(),
          reported.reportedOn(),
          reported.note());
    }
  }

  @PostMapping
  @Action("welfare.life-event.report")
  Mono<ResponseEntity<ReportedView>> report(@Form ReportRequest request, Call call) {
    return standings
        .member(call.scope(), request.memberId())
        .switchIfEmpty(Mono.error(() -> Problem.unknown("memberId").asException()))
        .flatMap(member -> report(call, request, member))
        .flatMap(reported -> answer(call, reported, Cause.of(request.cause()).orElseThrow()));
  }

  private Mono<Stored<LifeEvent>> report(Call call, ReportRequest request, MemberStanding member) {
    var today = member.today(call.now());
    var told = request.of(member, today);
    var id = call.newId();
    return store
        .<ReportRefusal>change(
            call.scope(),
            member.place(),
            id,
            call.context(),
            state -> {
              var occurrence = vault.seal(member.key(), id, state, told);
              var command = new Report(occurrence, member.active(), today.minusDays(daysBack));
              return Reporting.decide(state, command);
            })
        .map(outcome -> Answers.done(outcome, LifeEventApi::explain));
  }

  private Mono<ResponseEntity<ReportedView>> answer(
      Call call, Stored<LifeEvent> reported, Cause cause) {
    return followUp
        .visit(call.scope(), reported.id(), cause)
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .map(visitId ->
            ResponseEntity.created(URI.create("/api/welfare/life-events/" + reported.id()))
                .eTag(Long.toString(reported.version()))
                .body(new ReportedView(reported.id(), reported.version(), visitId)));
  }

  /** A life event among others: what was said of it is for whoever opens it. */
  record LifeEventLine(
      String id,
      long version,
      String memberId,
      String unionId,
      String cause,
      LocalDate happenedOn,
      LocalDate reportedOn) {
    static LifeEventLine of(Stored<ToldLifeEvent> stored) {
      var reported = stored.state();
      return new LifeEventLine(
          stored.id(),
          stored.version(),
          reported.memberId(),
          reported.unionId(),
          reported.cause(),
          reported.happenedOn(),
          reported.reportedOn());
    }
  }

  /** The latest first. */
  @GetMapping
  @Action("welfare.life-event.see")
  @Asks(value = "memberId", paged = true)
  Mono<PageView<LifeEventLine>> list(Call call) {
    var ofMember = call.query().text("memberId");
    var criteria =
        ofMember.map(id -> Criteria.where(LifeEventCodec.MEMBER, id)).orElseGet(Criteria::any);
    return lifeEvents
        .page(call.scope(), criteria, call.page(LifeEventCodec.HAPPENED_ON, true))
        .map(page -> PageView.of(page.map(LifeEventLine::of)));
  }

  @GetMapping("/{id}")
  @Action("welfare.life-event.see")
  Mono<ResponseEntity<LifeEventView>> show(@PathVariable String id, Call call) {
    return lifeEvents
        .find(call.scope(), id)
        .map(stored -> Answers.shown(stored, LifeEventView::of));
  }

  private static Problem explain(ReportRefusal refusal) {
    return switch (refusal) {
      case AlreadyReported _ -> Problem.of(HttpStatus.CONFLICT, "already-reported");
      case MemberNotActive _ -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "member-not-active");
      case InTheFuture(var today) ->
          Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "in-the-future", today.toString());
      case TooLongAgo(var earliest) ->
          Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "too-long-ago", earliest.toString());
    };
  }
}
