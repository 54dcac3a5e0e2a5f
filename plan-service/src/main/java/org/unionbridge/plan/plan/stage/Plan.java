package org.unionbridge.plan.plan.stage;

import java.time.LocalDate;
import java.util.Optional;
import org.unionbridge.plan.outline.Outline;

/** A union's plan. Each stage carries only what is known by then (P-18). */
public sealed interface Plan {

  record NotBegun() implements Plan {}

  /** A plan of which something is written. */
  sealed interface Begun extends Plan {
    PlanContent plan();
  }

  record Draft(PlanContent plan, Bench bench) implements Begun {}

  record InCommittee(PlanContent plan, LocalDate submittedOn) implements Begun {}

  /** In force, whether it was filed or not; perhaps with a change of it under way. */
  record Approved(PlanContent plan, InForce force, Optional<Revising> revising) implements Begun {}

  record Summarised(PlanContent plan, InForce force, Summary summary) implements Begun {}

  record Closed(PlanContent plan, InForce force, Summary summary, LocalDate closedOn)
      implements Begun {}

  /** Given up before it was in force. */
  record Withdrawn(PlanContent plan, LocalDate withdrawnOn) implements Begun {}

  /**
   * A change of a plan in force, until it is approved itself.
   *
   * @param number of the revision that it will be, from 2
   * @param submittedOn the day that it went to the committee
   */
  record Revising(int number, Outline outline, Bench bench, Optional<LocalDate> submittedOn) {}

  /**
   * What came of a plan in its year.
   *
   * @param by account of who wrote it
   */
  record Summary(String text, String by, LocalDate on) {}
}
