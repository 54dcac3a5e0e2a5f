package org.unionbridge.plan.year;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.plan.task.seeing.TaskView;
import org.unionbridge.plan.task.seeing.Tasks;
import org.unionbridge.plan.year.YearView.YearPlan;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.WorkCalendar;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.Query;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The year over HTTP, in one answer. */
@RestController
@RequestMapping("/api/plan/year")
final class YearApi {

  static final int MOST = 2_000;
  private static final int FIRST = 2000;
  private static final int LAST = 2100;

  private final Tasks tasks;
  private final Plans plans;
  private final Unions unions;
  private final WorkCalendar calendar;
  private final Recurrences recurrences;

  YearApi(Tasks tasks, Plans plans, Unions unions, WorkCalendar calendar, Recurrences recurrences) {
    this.tasks = tasks;
    this.plans = plans;
    this.unions = unions;
    this.calendar = calendar;
    this.recurrences = recurrences;
  }

  /** This year, or the one asked for, at the asker's own union or another of the scope. */
  @GetMapping
  @Action("plan.task.see")
  @Asks({"year", "unionId"})
  Mono<YearView> year(Call call) {
    var own = call.actor().place().unionId();
    var union = call.query().text("unionId").orElse(own);
    return unions
        .today(own, call.now())
        .flatMap(today -> seen(call.scope(), union, year(call.query(), today), today));
  }

  private static int year(Query query, LocalDate today) {
    return query.text("year").map(YearApi::year).orElse(today.getYear());
  }

  private static int year(String text) {
    if (text.matches("20\\d\\d")) {
      return Integer.parseInt(text);
    }
    var fault = new FieldFault("year", "out-of-range", List.of(FIRST, LAST));
    throw Problem.badFields(List.of(fault)).asException();
  }

  private Mono<YearView> seen(Scope scope, String union, int year, LocalDate today) {
    var first = Year.of(year).atDay(1);
    var last = first.plusYears(1).minusDays(1);
    return tasks
        .touching(scope, union, first, last, today, MOST + 1)
        .flatMap(found ->
            plans(scope, union, year, found)
                .flatMap(from ->
                    recurrences
                        .in(from, year, today)
                        .map(again -> view(union, year, today, found, from, again))));
  }

  /** Plans of the year, and those of other years whose tasks reach into it. */
  private Mono<List<Stored<Begun>>> plans(
      Scope scope, String union, int year, List<TaskView> found) {
    return plans
        .ofYear(scope, union, year)
        .flatMap(ofYear -> {
          var known = ofYear.stream().map(Stored::id).toList();
          return Flux.concat(Flux.fromIterable(ofYear), plans.among(scope, others(found, known)))
              .collectList();
        });
  }

  private static Collection<String> others(List<TaskView> found, List<String> known) {
    return found.stream()
        .map(TaskView::planId)
        .filter(Predicate.not(known::contains))
        .collect(Collectors.toSet());
  }

  private YearView view(
      String union,
      int year,
      LocalDate today,
      List<TaskView> found,
      List<Stored<Begun>> from,
      List<YearRecurrence> again) {
    var told = found.subList(0, Math.min(found.size(), MOST));
    return new YearView(
        year,
        today,
        union,
        YearView.tasks(told, from, calendar),
        found.size() > MOST,
        again,
        from.stream().map(YearPlan::of).toList(),
        YearCalendar.of(calendar, year));
  }
}
