package org.unionbridge.plan.task.seeing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.plan.task.Task;
import org.unionbridge.plan.task.TaskEvent;
import org.unionbridge.plan.task.Work;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.ProblemException;
import org.unionbridge.platform.web.Query;
import reactor.core.publisher.Mono;

/** Seeing tasks over HTTP: in lists, and counted by month. */
@RestController
@RequestMapping("/api/plan/tasks")
final class TaskListApi {

  private static final int MOST_PAGES = 10;
  private static final List<String> STATES = List.of("open", "done", "late");

  /** What no later revision of its plan gave up. */
  static final Criteria DEMANDED =
      Criteria.oneOf(Task.STAGE, List.of(Task.SCHEDULED, Task.COMPLETED));

  private final AggregateStore<Task, TaskEvent> store;
  private final Unions unions;

  TaskListApi(AggregateStore<Task, TaskEvent> store, Unions unions) {
    this.store = store;
    this.unions = unions;
  }

  /** Tasks of a plan or a union, or all whose window touches a month, the earliest due first. */
  @GetMapping
  @Action("plan.task.see")
  @Asks(
      value = {"planId", "unionId", "month", "state"},
      paged = true)
  Mono<PageView<TaskView>> list(Call call) {
    return today(call)
        .flatMap(today ->
            store
                .page(call.scope(), criteria(call.query(), today), call.page(Work.UNTIL, false))
                .map(page -> late(call, page.map(task -> TaskView.of(task, today)))));
  }

  /** A page of what is late may hold fewer than asked for: what is tentative is never late. */
  private static PageView<TaskView> late(Call call, Page<TaskView> page) {
    return call.query().text("state").filter("late"::equals).isPresent()
        ? PageView.of(
            new Page<>(page.items().stream().filter(TaskView::late).toList(), page.next()))
        : PageView.of(page);
  }

  /** What is late is told by the clock of the asker's union. */
  private Mono<LocalDate> today(Call call) {
    return unions.today(call.actor().place().unionId(), call.now());
  }

  private static Criteria criteria(Query query, LocalDate today) {
    return Stream.of(
            query.text("planId").map(id -> Criteria.where(Work.PLAN, id)),
            query.text("unionId").map(id -> Criteria.where(Work.UNION, id)),
            query.text("month").map(TaskListApi::month).map(TaskListApi::touching),
            Optional.of(query.text("state").map(state -> inState(state, today)).orElse(DEMANDED)))
        .flatMap(Optional::stream)
        .reduce(Criteria.any(), Criteria::and);
  }

  private static Criteria inState(String state, LocalDate today) {
    var scheduled = Criteria.where(Task.STAGE, Task.SCHEDULED);
    return switch (state) {
      case "open" -> scheduled;
      case "done" -> Criteria.where(Task.STAGE, Task.COMPLETED);
      case "late" -> scheduled.and(Criteria.atMost(Work.UNTIL, today.minusDays(1).toString()));
      default -> throw fault("state", "not-one-of", String.join(", ", STATES));
    };
  }

  private static Criteria touching(YearMonth month) {
    return touching(month.atDay(1), month.atEndOfMonth());
  }

  static Criteria touching(LocalDate first, LocalDate last) {
    return Criteria.atMost(Work.FROM, last.toString())
        .and(Criteria.atLeast(Work.UNTIL, first.toString()));
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw fault("month", "bad-month");
    }
  }

  private static int year(String text) {
    if (text.matches("(19|20|21)\\d\\d")) {
      return Integer.parseInt(text);
    }
    throw fault("year", "out-of-range", 1900, 2199);
  }

  private static ProblemException fault(String field, String code, Object... arguments) {
    return Problem.badFields(List.of(new FieldFault(field, code, List.of(arguments))))
        .asException();
  }

  /** Of one plan, or of a year at the asker's own union: more than that is no list to be read. */
  @GetMapping("/months")
  @Action("plan.task.see")
  @Asks({"planId", "year"})
  Mono<TaskMonths> months(Call call) {
    var query = call.query();
    return today(call)
        .flatMap(today ->
            query
                .text("planId")
                .map(id -> tasks(call, ofPlan(id), today).map(TaskMonths::ofPlan))
                .orElseGet(() -> {
                  int year = query.text("year").map(TaskListApi::year).orElse(today.getYear());
                  return tasks(call, ofYear(call, year), today)
                      .map(tasks -> TaskMonths.ofYear(year, tasks));
                }));
  }

  private static Criteria ofPlan(String id) {
    return Criteria.where(Work.PLAN, id).and(DEMANDED);
  }

  private static Criteria ofYear(Call call, int year) {
    var days = Year.of(year);
    return Criteria.where(Work.UNION, call.actor().place().unionId())
        .and(DEMANDED)
        .and(touching(days.atDay(1), days.atMonth(12).atEndOfMonth()));
  }

  private Mono<List<TaskView>> tasks(Call call, Criteria criteria, LocalDate today) {
    return page(call, criteria, Optional.empty())
        .expand(page -> page.next().isEmpty() ? Mono.empty() : page(call, criteria, page.next()))
        .take(MOST_PAGES)
        .concatMapIterable(Page::items, 1)
        .map(task -> TaskView.of(task, today))
        .collectList();
  }

  private Mono<Page<Stored<Task>>> page(Call call, Criteria criteria, Optional<String> after) {
    var request = new PageRequest(Work.UNTIL, false, PageRequest.MOST, after);
    return store.page(call.scope(), criteria, request);
  }

  @GetMapping("/{id}")
  @Action("plan.task.see")
  Mono<ResponseEntity<TaskView>> show(@PathVariable String id, Call call) {
    return today(call)
        .flatMap(today ->
            store
                .find(call.scope(), id)
                .map(stored -> Answers.shown(stored, task -> TaskView.of(task, today))));
  }
}
