package org.unionbridge.plan.plan.stage;

import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.plan.stage.Plan.Approved;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.Plan.Closed;
import org.unionbridge.plan.plan.stage.Plan.Draft;
import org.unionbridge.plan.plan.stage.Plan.InCommittee;
import org.unionbridge.plan.plan.stage.Plan.NotBegun;
import org.unionbridge.plan.plan.stage.Plan.Summarised;
import org.unionbridge.plan.plan.stage.Plan.Summary;
import org.unionbridge.plan.plan.stage.Plan.Withdrawn;

/** What is known of a plan at its stage. */
public final class Standing {

  private Standing() {}

  /** What is in force of it; nothing before it is approved. */
  public static Optional<InForce> force(Begun plan) {
    return switch (plan) {
      case Approved(_, var force, _) -> Optional.of(force);
      case Summarised(_, var force, _) -> Optional.of(force);
      case Closed(_, var force, _, _) -> Optional.of(force);
      case Draft _, InCommittee _, Withdrawn _ -> Optional.empty();
    };
  }

  /** The stage in a word, as people and filters name it. */
  public static String stage(Plan plan) {
    return switch (plan) {
      case NotBegun _ -> "not-begun";
      case Draft _ -> "draft";
      case InCommittee _ -> "in-committee";
      case Approved _ -> "approved";
      case Summarised _ -> "summarised";
      case Closed _ -> "closed";
      case Withdrawn _ -> "withdrawn";
    };
  }

  /** The lines that can be written on, or were submitted to be approved; else those in force. */
  public static Outline latest(Begun plan) {
    return switch (plan) {
      case Approved(var content, _, var revising) ->
          revising.map(Plan.Revising::outline).orElse(content.outline());
      case Draft _, InCommittee _, Summarised _, Closed _, Withdrawn _ -> plan.plan().outline();
    };
  }

  /** Its tasks, or what they would be if it were approved as it is. */
  public static List<PlannedTask> tasks(Begun plan) {
    return force(plan)
        .map(InForce::tasks)
        .orElseGet(
            () -> PlannedTask.of(plan.plan().outline(), plan.plan().origin().year(), List.of()));
  }

  /** What its latest lines would demand if they were in force. */
  public static List<PlannedTask> demanded(Begun plan) {
    return PlannedTask.of(latest(plan), plan.plan().origin().year(), List.of());
  }

  /** Who may be writing on it. */
  public static Optional<Bench> bench(Begun plan) {
    return switch (plan) {
      case Draft(_, var bench) -> Optional.of(bench);
      case Approved(_, _, var revising) -> revising.map(Plan.Revising::bench);
      case InCommittee _, Summarised _, Closed _, Withdrawn _ -> Optional.empty();
    };
  }

  public static Optional<Summary> summary(Begun plan) {
    return switch (plan) {
      case Summarised(_, _, var summary) -> Optional.of(summary);
      case Closed(_, _, var summary, _) -> Optional.of(summary);
      case Draft _, InCommittee _, Approved _, Withdrawn _ -> Optional.empty();
    };
  }

  public static Optional<Plan.Revising> revising(Begun plan) {
    return plan instanceof Approved(_, _, var revising) ? revising : Optional.empty();
  }
}
