package org.unionbridge.plan.task.seeing;

import java.util.List;
import org.unionbridge.plan.task.TaskSamples;

/** Tasks as other features see them, for their tests. */
public final class SeenTasks {

  private SeenTasks() {}

  /**
   * Tasks of the school with windows: a plan, a number in it, and the first and last day of each.
   */
  public static Tasks tasks(String planId, List<List<String>> windows) {
    var store = TaskSamples.store();
    for (int i = 0; i < windows.size(); i++) {
      var days = windows.get(i);
      var work = TaskSamples.work(planId, i + 1, "任务", days.get(0), days.get(1));
      TaskSamples.schedule(store, "t" + (i + 1), TaskSamples.SCHOOL, work);
    }
    return new Tasks(store);
  }
}
