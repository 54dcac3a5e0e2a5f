package org.unionbridge.plan.filing;

import static org.springframework.http.HttpStatus.FORBIDDEN;

import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.plan.PlanProblems;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.plan.RemarkRequest;
import org.unionbridge.plan.plan.rules.PlanCommand;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Filing a plan, and what the union above answers, over HTTP. */
@RestController
@RequestMapping("/api/plan/plans/{id}/filing")
final class FilingApi {

  private final Plans plans;

  FilingApi(Plans plans) {
    this.plans = plans;
  }

  @PostMapping
  @Action("plan.filing.file")
  Mono<ResponseEntity<Void>> file(@PathVariable String id, Call call) {
    return asked(call, id, PlanCommand.File::new);
  }

  @PostMapping("/remark")
  @Action("plan.filing.answer")
  Mono<ResponseEntity<Void>> remark(
      @PathVariable String id, @Form RemarkRequest request, Call call) {
    return answered(call, id, today -> new PlanCommand.Comment(request.by(call, today)));
  }

  @PostMapping("/return")
  @Action("plan.filing.answer")
  Mono<ResponseEntity<Void>> giveBack(
      @PathVariable String id, @Form RemarkRequest request, Call call) {
    return answered(call, id, today -> new PlanCommand.Return(request.by(call, today)));
  }

  @PostMapping("/acceptance")
  @Action("plan.filing.answer")
  Mono<ResponseEntity<Void>> accept(@PathVariable String id, Call call) {
    return answered(call, id, PlanCommand.TakeNote::new);
  }

  private Mono<ResponseEntity<Void>> answered(
      Call call, String id, Function<LocalDate, PlanCommand> command) {
    return plans
        .find(call.scope(), id)
        .doOnNext(plan -> requireAbove(call.actor().place(), plan.place()))
        .flatMap(_ -> asked(call, id, command));
  }

  /** Nobody takes note of the plan of their own union. */
  private static void requireAbove(Place asker, Place plan) {
    if (asker.unionPath().equals(plan.unionPath())) {
      throw Problem.of(FORBIDDEN, "not-above").asException();
    }
  }

  private Mono<ResponseEntity<Void>> asked(
      Call call, String id, Function<LocalDate, PlanCommand> command) {
    return plans
        .askToday(call, id, command)
        .map(outcome -> Answers.changed(outcome, PlanProblems::explain));
  }
}
