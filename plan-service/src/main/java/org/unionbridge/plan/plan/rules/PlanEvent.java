package org.unionbridge.plan.plan.rules;

import java.time.LocalDate;
import java.util.List;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.plan.stage.Approval;
import org.unionbridge.plan.plan.stage.Bench;
import org.unionbridge.plan.plan.stage.Bench.Touch;
import org.unionbridge.plan.plan.stage.Plan.Summary;
import org.unionbridge.plan.plan.stage.PlanContent;
import org.unionbridge.plan.plan.stage.PlannedTask;
import org.unionbridge.plan.plan.stage.Remark;
import org.unionbridge.plan.reading.file.PlanFile.UnitKind;

/** What happens to a plan. */
public sealed interface PlanEvent {

  /**
   * Which plan, as all facts tell it.
   *
   * @param revision that it happens to; 1 until the plan is in force
   */
  record Which(String unionId, int year, int revision) {
    public static Which of(PlanContent plan, int revision) {
      return new Which(plan.origin().unionId(), plan.origin().year(), revision);
    }
  }

  record PlanDrafted(PlanContent plan, Bench bench) implements PlanEvent {}

  record PlanAdopted(PlanContent plan, Approval approval, List<PlannedTask> tasks)
      implements PlanEvent {}

  /**
   * The lines are others now.
   *
   * @param change what was done, in one word
   */
  record DraftChanged(Which which, String change, Outline outline, Bench bench)
      implements PlanEvent {}

  /**
   * Lines follow plans of unions above that none followed before (P-10).
   *
   * @param above those plans, by their ids
   */
  record PlanAligned(Which which, List<String> above) implements PlanEvent {
    public PlanAligned {
      above = List.copyOf(above);
    }
  }

  record PlanRetitled(Which which, String title, Touch touch) implements PlanEvent {}

  record PlanSubmitted(Which which, LocalDate on) implements PlanEvent {}

  record PlanSentBack(Which which, Remark remark, Touch touch) implements PlanEvent {}

  record PlanApproved(Which which, Approval approval, List<PlannedTask> tasks)
      implements PlanEvent {}

  record PlanWithdrawn(Which which, LocalDate on) implements PlanEvent {}

  record PlanSummarised(Which which, Summary summary) implements PlanEvent {}

  record PlanClosed(Which which, LocalDate on) implements PlanEvent {}

  record RevisionBegun(Which which, Touch touch) implements PlanEvent {}

  /** The unions below may begin theirs with it, or no longer. */
  record PlanPublished(Which which, List<UnitKind> unitKinds, LocalDate on) implements PlanEvent {}

  record PlanFiled(Which which, LocalDate on) implements PlanEvent {}

  record FilingRemarked(Which which, Remark remark) implements PlanEvent {}

  record FilingReturned(Which which, Remark remark) implements PlanEvent {}

  record FilingNoted(Which which, LocalDate on) implements PlanEvent {}
}
