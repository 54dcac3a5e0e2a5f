package org.unionbridge.plan.task.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.task.TaskSamples;

/** What came of lines, for the tests of other features. */
public final class TaskResultSamples {

  private TaskResultSamples() {}

  /** The first of the four tasks of the sample plan was done, the others are open. */
  public static TaskResults of(Plans plans, String planId) {
    assertThat(plans).isNotNull();
    var store = TaskSamples.store();
    var day = LocalDate.of(2025, 12, 20);
    for (int i = 1; i <= 4; i++) {
      var month = i == 1 ? "2025-12-31" : "2026-08-31";
      var work = TaskSamples.work(planId, i, "任务", "2025-12-01", month);
      TaskSamples.schedule(store, "t" + i, PlanSamples.SCHOOL, work);
    }
    TaskSamples.complete(store, "t1", day);
    return new TaskResults(store);
  }
}
