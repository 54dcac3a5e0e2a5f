package org.unionbridge.plan.plan.stage;

import java.util.List;
import java.util.Optional;

/**
 * A plan that is followed.
 *
 * @param approval of the revision that is in force
 * @param revision its number, from 1: the plan as it was first approved
 * @param tasks its month schedule in the months of its year
 * @param publication to the unions below, where there is one
 */
public record InForce(
    Approval approval,
    int revision,
    List<PlannedTask> tasks,
    Filing filing,
    Optional<Publication> publication) {

  public InForce {
    tasks = List.copyOf(tasks);
  }

  /** A plan as it was first approved. */
  public static InForce first(Approval approval, List<PlannedTask> tasks) {
    return new InForce(approval, 1, tasks, Filing.none(), Optional.empty());
  }

  /** The next revision of it, filed and published as the one before. */
  public InForce revised(Approval next, int number, List<PlannedTask> nextTasks) {
    return new InForce(next, number, nextTasks, filing, publication);
  }

  public InForce with(Filing next) {
    return new InForce(approval, revision, tasks, next, publication);
  }

  public InForce published(Optional<Publication> next) {
    return new InForce(approval, revision, tasks, filing, next);
  }
}
