package org.unionbridge.plan.revision;

import org.unionbridge.plan.outline.Difference;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.plan.stage.Approval;

/**
 * A plan as it was approved once.
 *
 * @param number from 1: the plan as it was first in force
 * @param difference to the revision before; none for the first
 */
record Revision(
    String planId,
    String unionId,
    int year,
    int number,
    Approval approval,
    Outline outline,
    Difference difference) {

  static final String PLAN = "state.planId";
  static final String NUMBER = "state.number";
}
