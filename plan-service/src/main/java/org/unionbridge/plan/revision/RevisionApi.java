package org.unionbridge.plan.revision;

import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.outline.DifferenceView;
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.plan.PlanProblems;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.plan.rules.PlanCommand.Revise;
import org.unionbridge.plan.plan.stage.Approval;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.platform.store.StoreFailure.NotFound;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Changes of plans in force over HTTP. */
@RestController
@RequestMapping("/api/plan/plans/{id}/revisions")
final class RevisionApi {

  private static final Duration SOON = Duration.ofSeconds(1);

  private final Plans plans;
  private final Revisions revisions;

  RevisionApi(Plans plans, Revisions revisions) {
    this.plans = plans;
    this.revisions = revisions;
  }

  /** A revision among others, with how many lines it made different. */
  record RevisionLine(int number, Approval approval, int added, int removed, int changed) {
    static RevisionLine of(Stored<Revision> stored) {
      var difference = stored.state().difference();
      return new RevisionLine(
          stored.state().number(),
          stored.state().approval(),
          difference.added().size(),
          difference.removed().size(),
          difference.changed().size());
    }
  }

  /** A revision in full, with what it made different. */
  record RevisionView(
      String planId,
      int number,
      Approval approval,
      List<LineView> lines,
      DifferenceView difference) {
    static RevisionView of(Revision revision) {
      return new RevisionView(
          revision.planId(),
          revision.number(),
          revision.approval(),
          LineView.of(revision.outline()),
          DifferenceView.of(revision.difference()));
    }
  }

  /** Begins to change a plan in force, once what is in force is kept as a document of its own. */
  @PostMapping
  @Action("plan.plan.revise")
  Mono<ResponseEntity<Void>> begin(@PathVariable String id, Call call) {
    return plans
        .find(call.scope(), id)
        .flatMap(plan -> kept(call, plan))
        .flatMap(_ -> plans.ask(call, id, new Revise(Plans.touch(call))))
        .map(outcome -> Answers.changed(outcome, PlanProblems::explain));
  }

  /** A plan that is not in force has nothing to be kept; its rules refuse it. */
  private Mono<Stored<Begun>> kept(Call call, Stored<Begun> plan) {
    return Standing.force(plan.state())
        .map(force ->
            revisions
                .find(call.scope(), plan.id(), force.revision())
                .map(_ -> plan)
                .switchIfEmpty(Mono.error(RevisionApi::notYet)))
        .orElseGet(() -> Mono.just(plan));
  }

  private static RuntimeException notYet() {
    return Problem.of(SERVICE_UNAVAILABLE, "not-yet-kept").retryAfter(SOON).asException();
  }

  /** The revisions that were in force, the latest first. */
  @GetMapping
  @Action("plan.plan.see")
  @Asks(paged = true)
  Mono<PageView<RevisionLine>> list(@PathVariable String id, Call call) {
    var asked = call.page(Revision.NUMBER, true);
    return plans
        .find(call.scope(), id)
        .flatMap(_ -> revisions.page(call.scope(), id, asked))
        .map(page -> PageView.of(page.map(RevisionLine::of)));
  }

  @GetMapping("/{number}")
  @Action("plan.plan.see")
  Mono<RevisionView> show(@PathVariable String id, @PathVariable String number, Call call) {
    return Mono.justOrEmpty(number(number))
        .flatMap(known -> revisions.find(call.scope(), id, known))
        .map(stored -> RevisionView.of(stored.state()))
        .switchIfEmpty(Mono.error(NotFound::new));
  }

  private static Optional<Integer> number(String text) {
    return Optional.of(text).filter(number -> number.matches("\\d{1,4}")).map(Integer::valueOf);
  }
}
