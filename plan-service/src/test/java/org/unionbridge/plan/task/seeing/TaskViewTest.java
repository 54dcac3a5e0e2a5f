package org.unionbridge.plan.task.seeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.plan.task.TaskSamples.DAY;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.plan.reading.file.PlanFile.Strength;
import org.unionbridge.plan.task.Task;
import org.unionbridge.plan.task.TaskSamples;
import org.unionbridge.plan.task.Work;
import org.unionbridge.platform.store.Stored;

class TaskViewTest {

  @Test
  void whatIsTentativeOrAwaitsAnApprovalIsNeverLate() {
    var over = LocalDate.of(2026, 5, 1);
    for (var strength : Strength.values()) {
      var work = new Work("p1", "u1029", 1, 21, "春游", DAY, DAY.plusDays(30), Optional.of(strength));
      var task = new Stored<Task>("t1", TaskSamples.SCHOOL, 1, new Task.Scheduled(work));
      assertThat(TaskView.of(task, over).late())
          .isEqualTo(strength == Strength.FIRM || strength == Strength.STRIVE);
    }
  }
}
