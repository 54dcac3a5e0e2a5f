package org.unionbridge.plan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.outline.Difference;
import org.unionbridge.plan.outline.DifferenceView;
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.plan.stage.Approval;
import org.unionbridge.plan.plan.stage.Bench;
import org.unionbridge.plan.plan.stage.Bench.Touch;
import org.unionbridge.plan.plan.stage.Filing;
import org.unionbridge.plan.plan.stage.InForce;
import org.unionbridge.plan.plan.stage.Origin;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.Plan.Revising;
import org.unionbridge.plan.plan.stage.Plan.Summary;
import org.unionbridge.plan.plan.stage.PlanContent;
import org.unionbridge.plan.plan.stage.PlannedTask;
import org.unionbridge.plan.plan.stage.Publication;
import org.unionbridge.plan.plan.stage.Remark;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.platform.store.Stored;

/**
 * A plan in full.
 *
 * @param text as the reading of a document would tell it
 * @param lines the same as lines that can be changed one by one
 * @param touched who wrote on the draft last, by account
 * @param undoable whether that can be taken back, by them
 * @param steps how many changes of theirs can be, one after another
 * @param remarks with which the committee sent it back
 * @param revising the change of it that is under way
 */
record PlanView(
    String id,
    Origin origin,
    PlanFile.Plan text,
    List<PlannedTask> tasks,
    String stage,
    int revision,
    List<LineView> lines,
    Optional<Touch> touched,
    boolean undoable,
    int steps,
    List<Remark> remarks,
    Optional<Approval> approval,
    Optional<Filing> filing,
    Optional<Publication> publication,
    Optional<Summary> summary,
    Optional<RevisingView> revising) {

  /** A change under way, with what it changes so far. */
  record RevisingView(
      int number,
      List<LineView> lines,
      Optional<LocalDate> submittedOn,
      DifferenceView difference) {
    static RevisingView of(PlanContent plan, Revising open) {
      return new RevisingView(
          open.number(),
          LineView.of(open.outline()),
          open.submittedOn(),
          DifferenceView.of(Difference.between(plan.outline(), open.outline())));
    }
  }

  static PlanView of(Stored<Begun> stored) {
    var plan = stored.state().plan();
    var force = Standing.force(stored.state());
    var bench = Standing.bench(stored.state());
    return new PlanView(
        stored.id(),
        plan.origin(),
        plan.text(),
        Standing.tasks(stored.state()),
        Standing.stage(stored.state()),
        force.map(InForce::revision).orElse(1),
        LineView.of(plan.outline()),
        bench.map(Bench::touched),
        bench.flatMap(Bench::last).isPresent(),
        bench.map(Bench::steps).map(List::size).orElse(0),
        plan.remarks(),
        force.map(InForce::approval),
        force.map(InForce::filing),
        force.flatMap(InForce::publication),
        Standing.summary(stored.state()),
        Standing.revising(stored.state()).map(open -> RevisingView.of(plan, open)));
  }
}
