package org.unionbridge.welfare.visit;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.platform.money.Money;
import org.unionbridge.platform.privacy.WrappedKey;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.welfare.standing.Standings;
import org.unionbridge.welfare.visit.VisitCommand.RecordVisit;
import org.unionbridge.welfare.visit.VisitRefusal.AlreadyRecorded;
import org.unionbridge.welfare.visit.VisitRefusal.BeforeTheEvent;
import org.unionbridge.welfare.visit.VisitRefusal.InTheFuture;
import org.unionbridge.welfare.visit.VisitRefusal.NobodyVisited;
import org.unionbridge.welfare.visit.VisitRefusal.NothingDemanded;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Visits over HTTP. */
@RestController
@RequestMapping("/api/welfare/visits")
final class VisitApi {

  private static final List<String> STAGES = List.of(VisitCodec.OPEN, VisitCodec.RECORDED);

  private final AggregateStore<Visit, VisitEvent> store;
  private final Visits visits;
  private final Standings standings;
  private final VisitVault vault;

  VisitApi(
      AggregateStore<Visit, VisitEvent> store,
      Visits visits,
      Standings standings,
      VisitVault vault) {
    this.store = store;
    this.visits = visits;
    this.standings = standings;
    this.vault = vault;
  }

  /** How it went; the same visitor named twice went once. */
  private record RecordRequest(ToldVisit told) {
    static RecordRequest read(Fields f) {
      return new RecordRequest(
          new ToldVisit(
              f.date("visitedOn"),
              f.texts("visitors", 20, 64).stream().distinct().toList(),
              f.optionalText("gift", 200),
              f.object("money", money -> new Money(money.number("fen", 1, 100_000_000))),
              f.optionalText("note", 2_000)));
    }
  }

  @GetMapping
  @Action("welfare.visit.see")
  @Asks(
      value = {"stage", "memberId"},
      paged = true)
  Mono<PageView<VisitView>> list(Call call) {
    var inStage = call.query().text("stage").map(VisitApi::inStage);
    var ofMember = call.query().text("memberId").map(id -> Criteria.where(VisitCodec.MEMBER, id));
    var criteria = inStage.orElseGet(Criteria::any).and(ofMember.orElseGet(Criteria::any));
    return visits
        .page(call.scope(), criteria, call.page("state.demand.dueOn", false))
        .map(PageView::of);
  }

  private static Criteria inStage(String stage) {
    if (!STAGES.contains(stage)) {
      var fault = new FieldFault("stage", "not-one-of", List.of(String.join(", ", STAGES)));
      throw Problem.badFields(List.of(fault)).asException();
    }
    return Criteria.where("state.stage", stage);
  }

  @GetMapping("/{id}")
  @Action("welfare.visit.see")
  Mono<ResponseEntity<VisitView>> show(@PathVariable String id, Call call) {
    return visits.find(call.scope(), id).map(stored -> Answers.shown(stored, Stored::state));
  }

  @PostMapping("/{id}/record")
  @Action("welfare.visit.record")
  Mono<ResponseEntity<Void>> record(
      @PathVariable String id, @Form RecordRequest request, Call call) {
    var told = request.told();
    return visits
        .find(call.scope(), id)
        .delayUntil(_ -> requireKnown(call, told.visitors()))
        .flatMap(visit ->
            Mono.zip(
                key(visit.state().memberId()),
                standings.today(visit.place().unionId(), call.now())))
        .flatMap(about -> record(call, id, told, about.getT1(), about.getT2()));
  }

  /** Whoever was erased is visited no more. */
  private Mono<WrappedKey> key(String memberId) {
    return standings
        .key(memberId)
        .switchIfEmpty(Mono.error(() -> explain(new NothingDemanded()).asException()));
  }

  private Mono<Void> requireKnown(Call call, List<String> visitors) {
    return Flux.fromIterable(visitors)
        .concatMap(visitor ->
            standings
                .member(call.scope(), visitor)
                .switchIfEmpty(Mono.error(() -> Problem.unknown("visitors").asException())))
        .then();
  }

  private Mono<ResponseEntity<Void>> record(
      Call call, String id, ToldVisit told, WrappedKey key, LocalDate today) {
    return store
        .<VisitRefusal>change(
            call.scope(),
            id,
            call.context(),
            visit -> {
              var report = vault.seal(key, id, visit, told);
              return Visiting.decide(visit, new RecordVisit(report, today));
            })
        .map(outcome -> Answers.changed(outcome, VisitApi::explain));
  }

  private static Problem explain(VisitRefusal refusal) {
    return switch (refusal) {
      case NothingDemanded _ -> Problem.of(HttpStatus.CONFLICT, "no-visit-demanded");
      case AlreadyRecorded(var visitedOn) ->
          Problem.of(HttpStatus.CONFLICT, "visit-already-recorded", visitedOn.toString());
      case BeforeTheEvent(var happenedOn) ->
          Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "visit-before-event", happenedOn.toString());
      case InTheFuture(var today) ->
          Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "in-the-future", today.toString());
      case NobodyVisited _ -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "nobody-visited");
    };
  }
}
