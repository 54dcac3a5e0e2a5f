package org.unionbridge.plan.plan;

import java.util.List;
import org.unionbridge.plan.reading.PlanFile;

/**
 * A plan that a union follows.
 *
 * @param text what was read of it, with all its elements
 * @param tasks its month schedule in the months of its year
 */
public record AdoptedPlan(Origin origin, PlanFile.Plan text, List<PlannedTask> tasks) {

  public AdoptedPlan {
    tasks = List.copyOf(tasks);
  }
}
