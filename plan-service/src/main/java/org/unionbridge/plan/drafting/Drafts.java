package org.unionbridge.plan.drafting;

import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.PRECONDITION_REQUIRED;

import org.unionbridge.plan.outline.editing.Edit;
import org.unionbridge.plan.plan.PlanProblems;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.plan.rules.PlanCommand;
import org.unionbridge.plan.plan.stage.Plan;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.platform.store.StoreFailure.VersionMismatch;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Writes on drafts for whoever says which version they saw. */
public final class Drafts {

  private final Plans plans;

  Drafts(Plans plans) {
    this.plans = plans;
  }

  /**
   * Makes one change, in one conditional write.
   *
   * @return the plan as it is then; a problem that says who was quicker, and when, where the asker
   *     saw an older version
   */
  public Mono<Stored<Plan>> change(Call call, String id, Edit edit) {
    return ask(call, id, new PlanCommand.Change(edit, Plans.touch(call)));
  }

  Mono<Stored<Plan>> retitle(Call call, String id, String title) {
    return ask(call, id, new PlanCommand.Retitle(title, Plans.touch(call)));
  }

  Mono<Stored<Plan>> undo(Call call, String id) {
    return ask(call, id, new PlanCommand.Undo(Plans.touch(call)));
  }

  private Mono<Stored<Plan>> ask(Call call, String id, PlanCommand command) {
    if (call.expectedVersion().isEmpty()) {
      return plans
          .find(call.scope(), id)
          .flatMap(
              _ -> Mono.error(Problem.of(PRECONDITION_REQUIRED, "version-required").asException()));
    }
    return plans
        .ask(call, id, command)
        .map(outcome -> Answers.done(outcome, PlanProblems::explain))
        .onErrorResume(VersionMismatch.class, mismatch -> overtaken(call, id, mismatch));
  }

  private Mono<Stored<Plan>> overtaken(Call call, String id, VersionMismatch mismatch) {
    return plans.find(call.scope(), id).flatMap(plan -> Mono.error(whoWasQuicker(plan, mismatch)));
  }

  private static RuntimeException whoWasQuicker(Stored<Begun> plan, VersionMismatch mismatch) {
    return Standing.bench(plan.state())
        .<RuntimeException>map(bench ->
            Problem.of(
                    PRECONDITION_FAILED,
                    "changed-meanwhile",
                    bench.touched().by(),
                    bench.touched().at().toString(),
                    plan.version())
                .asException())
        .orElse(mismatch);
  }
}
