package org.unionbridge.plan.task;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.plan.task.TaskCommand.Complete;
import org.unionbridge.plan.task.TaskRefusal.CompletedOnAnotherDay;
import org.unionbridge.plan.task.TaskRefusal.InTheFuture;
import org.unionbridge.plan.task.TaskRefusal.NoLongerDemanded;
import org.unionbridge.plan.task.TaskRefusal.NotScheduled;
import org.unionbridge.plan.task.TaskRefusal.ScheduledOtherwise;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Doing tasks over HTTP. */
@RestController
@RequestMapping("/api/plan/tasks")
final class TaskApi {

  private final AggregateStore<Task, TaskEvent> store;
  private final Unions unions;

  TaskApi(AggregateStore<Task, TaskEvent> store, Unions unions) {
    this.store = store;
    this.unions = unions;
  }

  private record CompletionRequest(LocalDate completedOn) {
    static CompletionRequest read(Fields fields) {
      return new CompletionRequest(fields.date("completedOn"));
    }
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
      case NoLongerDemanded _ -> Problem.of(CONFLICT, "no-longer-demanded");
      case ScheduledOtherwise _ -> Problem.of(CONFLICT, "scheduled-otherwise");
      case InTheFuture(var today) ->
          Problem.of(UNPROCESSABLE_CONTENT, "in-the-future", today.toString());
      case CompletedOnAnotherDay(var day) ->
          Problem.of(CONFLICT, "completed-on-another-day", day.toString());
    };
  }
}
