package org.unionbridge.plan.plan;

import java.util.List;

/**
 * A plan that is followed.
 *
 * @param approval of the revision that is in force
 * @param revision its number, from 1: the plan as it was first approved
 * @param tasks its month schedule in the months of its year
 */
public record InForce(Approval approval, int revision, List<PlannedTask> tasks, Filing filing) {

  public InForce {
    tasks = List.copyOf(tasks);
  }

  InForce with(Filing next) {
    return new InForce(approval, revision, tasks, next);
  }
}
