package org.unionbridge.plan.plan.rules;

import static org.unionbridge.plan.plan.PlanSamples.APPROVAL;
import static org.unionbridge.plan.plan.PlanSamples.PLAN;
import static org.unionbridge.plan.plan.PlanSamples.TOUCH;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.Splice;
import org.unionbridge.plan.outline.attribute.LineFigure;
import org.unionbridge.plan.outline.editing.Edit;
import org.unionbridge.plan.outline.editing.Editing;
import org.unionbridge.plan.plan.rules.PlanEvent.Which;
import org.unionbridge.plan.plan.stage.Bench;
import org.unionbridge.plan.plan.stage.Filing;
import org.unionbridge.plan.plan.stage.InForce;
import org.unionbridge.plan.plan.stage.Plan;
import org.unionbridge.plan.plan.stage.Plan.Approved;
import org.unionbridge.plan.plan.stage.Plan.Closed;
import org.unionbridge.plan.plan.stage.Plan.Draft;
import org.unionbridge.plan.plan.stage.Plan.InCommittee;
import org.unionbridge.plan.plan.stage.Plan.NotBegun;
import org.unionbridge.plan.plan.stage.Plan.Revising;
import org.unionbridge.plan.plan.stage.Plan.Summarised;
import org.unionbridge.plan.plan.stage.Plan.Summary;
import org.unionbridge.plan.plan.stage.Plan.Withdrawn;
import org.unionbridge.plan.plan.stage.PlannedTask;
import org.unionbridge.plan.plan.stage.Remark;
import org.unionbridge.plan.reading.file.PlanFile.FigureClass;
import org.unionbridge.platform.decision.Decision;

/** One plan at each of its stages. */
public final class PlanStages {

  public static final LocalDate DAY = LocalDate.of(2026, 2, 3);
  public static final Which FIRST = new Which("u1029", 2026, 1);
  public static final Which SECOND = new Which("u1029", 2026, 2);
  public static final Remark REMARK = new Remark("unclear", "第二条请写明时间", "account-2", DAY);
  public static final Summary SUMMARY = new Summary("办了三场活动", "account-1", DAY);
  static final Edit EDIT = new Edit.ChangeText("n2", Optional.of("1、"), "举办五次活动。");
  static final Outline CHANGED = changed(PLAN.outline());
  public static final List<PlannedTask> TASKS = PlannedTask.of(PLAN.outline(), 2026, List.of());
  static final InForce FORCE = InForce.first(APPROVAL, TASKS);
  static final InForce FILED = FORCE.with(Filing.none().filed(1, DAY));
  static final Revising OPEN =
      new Revising(
          2,
          CHANGED,
          new Bench(TOUCH, List.of(Splice.between(PLAN.outline(), CHANGED))),
          Optional.empty());
  static final Revising SUBMITTED = new Revising(2, CHANGED, OPEN.bench(), Optional.of(DAY));

  static final Plan NONE = new NotBegun();
  public static final Plan DRAFT = new Draft(PLAN, Bench.fresh(TOUCH));
  static final Plan IN_COMMITTEE = new InCommittee(PLAN, DAY);
  static final Plan APPROVED = new Approved(PLAN, FORCE, Optional.empty());
  public static final Plan REVISING = new Approved(PLAN, FILED, Optional.of(OPEN));
  static final Plan REVISION_SUBMITTED = new Approved(PLAN, FORCE, Optional.of(SUBMITTED));
  static final Plan SUMMARISED = new Summarised(PLAN, FILED, SUMMARY);
  static final Plan CLOSED = new Closed(PLAN, FORCE, SUMMARY, DAY);
  static final Plan WITHDRAWN = new Withdrawn(PLAN, DAY);

  public static final Map<String, Plan> ALL =
      Map.of(
          "not-adopted", NONE,
          "draft", DRAFT,
          "in-committee", IN_COMMITTEE,
          "approved", APPROVED,
          "revising", REVISING,
          "revision-submitted", REVISION_SUBMITTED,
          "summarised", SUMMARISED,
          "closed", CLOSED,
          "withdrawn", WITHDRAWN);

  public static final LineFigure FIGURE =
      new LineFigure(
          FigureClass.TARGET,
          "参与率95.5%",
          ">=",
          Optional.of(new BigDecimal("95.5")),
          Optional.empty(),
          Optional.of("%"),
          Optional.empty(),
          Optional.of("year"));

  private PlanStages() {}

  public static Plan after(Plan state, PlanCommand command) {
    if (PlanRules.decide(state, command)
        instanceof Decision.Accepted<PlanEvent, PlanRefusal>(var events)) {
      return events.stream().reduce(state, PlanHistory::evolve, (_, last) -> last);
    }
    throw new AssertionError(command + " is refused");
  }

  private static Outline changed(Outline outline) {
    if (Editing.apply(outline, EDIT) instanceof Decision.Accepted<Outline, ?>(var outlines)) {
      return outlines.getFirst();
    }
    throw new AssertionError("the change is refused");
  }
}
