package org.unionbridge.plan.plan.stage;

import java.time.LocalDate;
import java.util.List;

/**
 * By whom a plan was approved, and since when it is in force.
 *
 * @param on day of the meeting
 * @param body that approved it
 * @param recordedBy account of who says so
 */
public record Approval(LocalDate on, String body, String recordedBy) {

  public static final String COMMITTEE = "committee";

  /** Who may approve a plan: its committee, the standing part of it, or the congress. */
  public static final List<String> BODIES = List.of(COMMITTEE, "standing-committee", "congress");
}
