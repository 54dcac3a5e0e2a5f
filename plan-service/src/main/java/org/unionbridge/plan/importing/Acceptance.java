package org.unionbridge.plan.importing;

import java.time.LocalDate;
import java.util.Optional;
import org.unionbridge.plan.reading.Rewriting;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.plan.reading.file.PlanFile.Level;
import org.unionbridge.plan.reading.file.PlanFile.PeriodKind;
import org.unionbridge.plan.reading.file.PlanFile.UnitKind;

/**
 * Which plan of a document a union follows.
 *
 * @param plan its number in the document, from 1
 * @param year the year that its months belong to
 * @param planId of the plan that follows from it
 * @param standing {@code draft} when it is to be worked on first; nothing when it is in force
 * @param approvedOn the day since which it is in force; the day of its acceptance when not told
 * @param confirmed what somebody says of it instead of what was guessed
 */
record Acceptance(
    int plan,
    int year,
    String planId,
    Optional<String> standing,
    Optional<LocalDate> approvedOn,
    Optional<Confirmed> confirmed) {

  static final String DRAFT = "draft";

  /** Whose plan it is, and for how long (I-07). */
  record Confirmed(UnitKind unitKind, Level level, PeriodKind period) {
    PlanFile.Plan in(PlanFile.Plan read) {
      return Rewriting.confirmed(read, unitKind, level, period);
    }
  }

  /** A plan that is in force since it was accepted. */
  Acceptance(int plan, int year, String planId) {
    this(plan, year, planId, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
