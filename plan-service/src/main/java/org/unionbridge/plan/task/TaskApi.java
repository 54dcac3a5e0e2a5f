package org.unionbridge.plan.task;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.plan.task.Task.Completed;
import org.unionbridge.plan.task.Task.Scheduled;
import org.unionbridge.plan.task.Task.Unscheduled;
import org.unionbridge.plan.task.TaskCommand.Complete;
import org.unionbridge.plan.task.TaskRefusal.CompletedOnAnotherDay;
import org.unionbridge.plan.task.TaskRefusal.InTheFuture;
import org.unionbridge.plan.task.TaskRefusal.NotScheduled;
import org.unionbridge.plan.task.TaskRefusal.ScheduledOtherwise;
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
import org.unionbridge.platform.web.Query;
import reactor.core.publisher.Mono;

/** Tasks over HTTP. */
@RestController
@RequestMapping("/api/plan/tasks")
final class TaskApi {

  private final AggregateStore<Task, TaskEvent> store;
  private final Unions unions;

  TaskApi(AggregateStore<Task, TaskEvent> store, Unions unions) {
    this.store = store;
    this.unions = unions;
  }

  record TaskView(
      String id,
      String planId,
      String unionId,
      String stage,
      int index,
      int line,
      String text,
      LocalDate from,
      LocalDate until,
      Optional<LocalDate> completedOn) {
    static TaskView of(Stored<Task> stored) {
      return switch (stored.state()) {
        case Scheduled(var work) -> of(stored.id(), "scheduled", work, Optional.empty());
        case Completed(var work, var day) -> of(stored.id(), "completed", work, Optional.of(day));
        case Unscheduled _ -> throw new IllegalStateException(stored.id() + " has no window");
      };
    }

    private static TaskView of(
        String id, String stage, Work work, Optional<LocalDate> completedOn) {
      return new TaskView(
          id,
          work.planId(),
          work.unionId(),
          stage,
          work.index(),
          work.line(),
          work.text(),
          work.from(),
          work.until(),
          completedOn);
    }
  }

  private record CompletionRequest(LocalDate completedOn) {
    static CompletionRequest read(Fields fields) {
      return new CompletionRequest(fields.date("completedOn"));
    }
  }

  /** Tasks of a plan, or all whose window touches a month, the earliest due first. */
  @GetMapping
  @Action("plan.task.see")
  @Asks(
      value = {"planId", "month"},
      paged = true)
  Mono<PageView<TaskView>> list(Call call) {
    var criteria = criteria(call.query());
    return store
        .page(call.scope(), criteria, call.page(TaskCodec.UNTIL, false))
        .map(page -> PageView.of(page.map(TaskView::of)));
  }

  private static Criteria criteria(Query query) {
    var ofPlan = query.text("planId").map(id -> Criteria.where(TaskCodec.PLAN, id));
    var inMonth = query.text("month").map(TaskApi::month).map(TaskApi::touching);
    return ofPlan.orElseGet(Criteria::any).and(inMonth.orElseGet(Criteria::any));
  }

  private static Criteria touching(YearMonth month) {
    return Criteria.atMost(TaskCodec.FROM, month.atEndOfMonth().toString())
        .and(Criteria.atLeast(TaskCodec.UNTIL, month.atDay(1).toString()));
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw Problem.badFields(List.of(new FieldFault("month", "bad-month", List.of())))
          .asException();
    }
  }

  @GetMapping("/{id}")
  @Action("plan.task.see")
  Mono<ResponseEntity<TaskView>> show(@PathVariable String id, Call call) {
    return store.find(call.scope(), id).map(stored -> Answers.shown(stored, TaskView::of));
  }

  @PostMapping("/{id}/completion")
  @Action("plan.task.complete")
  Mono<ResponseEntity<Void>> complete(
      @PathVariable String id, @Form CompletionRequest request, Call call) {
    return store
        .find(call.scope(), id)
        .flatMap(task -> unions.today(task.place().unionId(), call.now()))
        .flatMap(today ->
            store.change(
                call.scope(),
                id,
                call.context(),
                state -> TaskRules.decide(state, new Complete(request.completedOn(), today))))
        .map(outcome -> Answers.changed(outcome, TaskApi::explain));
  }

  private static Problem explain(TaskRefusal refusal) {
    return switch (refusal) {
      case NotScheduled _ -> Problem.of(CONFLICT, "not-scheduled");
      case ScheduledOtherwise _ -> Problem.of(CONFLICT, "scheduled-otherwise");
      case InTheFuture(var today) ->
          Problem.of(UNPROCESSABLE_CONTENT, "in-the-future", today.toString());
      case CompletedOnAnotherDay(var day) ->
          Problem.of(CONFLICT, "completed-on-another-day", day.toString());
    };
  }
}
