package org.unionbridge.plan.carrying;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.attribute.Result;
import org.unionbridge.plan.outline.editing.CarryingOver;
import org.unionbridge.plan.outline.editing.CarryingOver.Proposed;
import org.unionbridge.plan.outline.editing.Edit;
import org.unionbridge.plan.outline.editing.Editing;
import org.unionbridge.plan.plan.PlanProblems;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.plan.rules.PlanCommand.Change;
import org.unionbridge.plan.plan.rules.PlanCommand.Compose;
import org.unionbridge.plan.plan.rules.PlanRefusal;
import org.unionbridge.plan.plan.stage.Origin;
import org.unionbridge.plan.plan.stage.Plan;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.plan.reading.Rewriting;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.plan.task.seeing.TaskResults;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Going on with a year's plan in the next, over HTTP (P-19). */
@RestController
@RequestMapping("/api/plan/plans/{id}/carry-over")
final class CarryOverApi {

  private static final int LATEST_YEAR = 2100;
  private static final int LONGEST_TITLE = 200;

  private final Plans plans;
  private final TaskResults results;
  private final Unions unions;

  CarryOverApi(Plans plans, TaskResults results, Unions unions) {
    this.plans = plans;
    this.results = results;
    this.unions = unions;
  }

  /**
   * What to begin with.
   *
   * @param title of the new plan; this year's with the next year where it is not told
   * @param lines those proposed, where none are told
   * @param into a draft that is there already; a new one is begun where none is told
   */
  private record CarryOverRequest(
      int year, Optional<String> title, List<String> lines, Optional<String> into) {
    static CarryOverRequest read(Fields fields) {
      return new CarryOverRequest(
          (int) fields.number("year", 2000, LATEST_YEAR),
          fields.optionalText("title", LONGEST_TITLE),
          fields
              .object("only", only -> only.texts("lines", Editing.MOST_LINES, 64))
              .orElse(List.of()),
          fields.optionalId("into"));
    }
  }

  /** The lines that the next year may go on with, with what came of them. */
  record CarryOverView(String planId, int year, List<Proposed> lines) {
    CarryOverView {
      lines = List.copyOf(lines);
    }
  }

  /** A plan as it was followed, with what came of its lines. */
  private record Year(Stored<Begun> plan, Map<String, Result> results) {
    int number() {
      return plan.state().plan().origin().year();
    }

    Outline outline() {
      return plan.state().plan().outline();
    }

    Outline carried(List<String> named) {
      var lines =
          named.isEmpty()
              ? CarryingOver.proposed(outline(), results).stream().map(Proposed::line).toList()
              : named;
      return CarryingOver.of(plan.id(), outline(), lines, results);
    }
  }

  @GetMapping
  @Action("plan.plan.see")
  Mono<CarryOverView> proposed(@PathVariable String id, Call call) {
    return year(call, id)
        .map(year ->
            new CarryOverView(
                id, year.number(), CarryingOver.proposed(year.outline(), year.results())));
  }

  /** Begins the draft of a later year with lines of this one, or adds them to a draft. */
  @PostMapping
  @Action("plan.plan.begin")
  Mono<ResponseEntity<Answers.Created>> carryOver(
      @PathVariable String id, @Form CarryOverRequest request, Call call) {
    return year(call, id)
        .flatMap(year ->
            request
                .into()
                .map(draft -> into(call, draft, year, request))
                .orElseGet(() -> begin(call, year, request)));
  }

  private Mono<Year> year(Call call, String id) {
    return plans
        .find(call.scope(), id)
        .filter(plan -> Standing.force(plan.state()).isPresent())
        .switchIfEmpty(Mono.error(() -> Problem.of(CONFLICT, "never-in-force").asException()))
        .flatMap(plan ->
            unions
                .today(plan.place().unionId(), call.now())
                .flatMap(today -> results.of(call.scope(), plan, today))
                .map(known -> new Year(plan, known)));
  }

  private Mono<ResponseEntity<Answers.Created>> begin(
      Call call, Year year, CarryOverRequest request) {
    requireLater(year, request.year());
    var place = year.plan().place();
    var read = year.plan().state().plan().read();
    var title = request.title().orElseGet(() -> title(year, request.year()));
    var command =
        new Compose(
            Origin.begun(place.unionId(), request.year()),
            Rewriting.blank(title, read.unitKind(), read.level(), read.period()),
            year.carried(request.lines()),
            Plans.touch(call));
    return plans
        .ask(call.scope(), place, call.newId(), call.context(), command)
        .map(CarryOverApi::answered);
  }

  private static void requireLater(Year year, int later) {
    if (later <= year.number()) {
      throw Problem.of(UNPROCESSABLE_CONTENT, "not-a-later-year", year.number()).asException();
    }
  }

  private static String title(Year year, int next) {
    var plan = year.plan().state().plan();
    var now = Integer.toString(year.number());
    return plan.title()
        .filter(title -> title.contains(now))
        .map(title -> title.replace(now, Integer.toString(next)))
        .orElse(next + "年工会工作计划");
  }

  /** A draft of the same union, for the year that is told. */
  private Mono<ResponseEntity<Answers.Created>> into(
      Call call, String draft, Year year, CarryOverRequest request) {
    requireLater(year, request.year());
    var change = new Change(new Edit.CarryOver(year.carried(request.lines())), Plans.touch(call));
    return plans
        .find(call.scope(), draft)
        .filter(plan -> isFor(plan, year, request.year()))
        .switchIfEmpty(
            Mono.error(
                () -> Problem.of(UNPROCESSABLE_CONTENT, "another-unions-draft").asException()))
        .flatMap(_ -> plans.ask(call, draft, change))
        .map(CarryOverApi::answered);
  }

  private static boolean isFor(Stored<Begun> draft, Year year, int later) {
    return draft.place().unionId().equals(year.plan().place().unionId())
        && draft.state().plan().origin().year() == later;
  }

  private static ResponseEntity<Answers.Created> answered(Outcome<Plan, PlanRefusal> outcome) {
    return Answers.created(outcome, "/api/plan/plans", PlanProblems::explain);
  }
}
