package org.unionbridge.plan.plan.rules;

import java.time.LocalDate;
import java.util.List;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.editing.Edit;
import org.unionbridge.plan.plan.stage.Approval;
import org.unionbridge.plan.plan.stage.Bench.Touch;
import org.unionbridge.plan.plan.stage.Origin;
import org.unionbridge.plan.plan.stage.Plan.Summary;
import org.unionbridge.plan.plan.stage.Remark;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.plan.reading.file.PlanFile.UnitKind;

/** What can be asked of a plan. */
public sealed interface PlanCommand {

  /** Begins a draft with what was read, which may be nothing. */
  record Begin(Origin origin, PlanFile.Plan text, Touch touch) implements PlanCommand {}

  /** Begins a draft with lines that come from elsewhere. */
  record Compose(Origin origin, PlanFile.Plan head, Outline outline, Touch touch)
      implements PlanCommand {}

  /** Takes over a plan that was approved before it came into the system. */
  record Adopt(Origin origin, PlanFile.Plan text, Approval approval) implements PlanCommand {}

  record Change(Edit edit, Touch touch) implements PlanCommand {}

  /** Gives a draft another title, which is not taken back. */
  record Retitle(String title, Touch touch) implements PlanCommand {}

  /** Takes back the last change that is left of the asker's, if nobody wrote after it. */
  record Undo(Touch touch) implements PlanCommand {}

  record Submit(LocalDate on) implements PlanCommand {}

  /** The committee gives it back to be written on. */
  record SendBack(Remark remark, Touch touch) implements PlanCommand {}

  /** Says that it was approved, today by the clock of its union. */
  record Approve(Approval approval, LocalDate today) implements PlanCommand {}

  record Withdraw(LocalDate on) implements PlanCommand {}

  record Summarise(Summary summary) implements PlanCommand {}

  record Close(LocalDate on) implements PlanCommand {}

  /** Begins to change a plan that is in force. */
  record Revise(Touch touch) implements PlanCommand {}

  /**
   * Lets the unions below begin theirs with it; nobody, where no kinds of units are told.
   *
   * @param byFederation whether its union is one
   */
  record Publish(boolean byFederation, List<UnitKind> unitKinds, LocalDate on)
      implements PlanCommand {
    public Publish {
      unitKinds = List.copyOf(unitKinds);
    }
  }

  /** Shows the plan to the union above. */
  record File(LocalDate on) implements PlanCommand {}

  /** The union above says something of it. */
  record Comment(Remark remark) implements PlanCommand {}

  /** The union above wants it filed again. */
  record Return(Remark remark) implements PlanCommand {}

  /** The union above takes note of it. */
  record TakeNote(LocalDate on) implements PlanCommand {}
}
