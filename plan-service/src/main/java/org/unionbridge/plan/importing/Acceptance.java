package org.unionbridge.plan.importing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which plan of a document a union follows.
 *
 * @param plan its number in the document, from 1
 * @param year the year that its months belong to
 * @param planId of the plan that follows from it
 * @param standing {@code draft} when it is to be worked on first; nothing when it is in force
 * @param approvedOn the day since which it is in force; the day of its acceptance when not told
 */
record Acceptance(
    int plan, int year, String planId, Optional<String> standing, Optional<LocalDate> approvedOn) {

  static final String DRAFT = "draft";

  /** A plan that is in force since it was accepted. */
  Acceptance(int plan, int year, String planId) {
    this(plan, year, planId, Optional.empty(), Optional.empty());
  }
}
