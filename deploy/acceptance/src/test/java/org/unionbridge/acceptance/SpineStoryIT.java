package org.unionbridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The story in one process, which is killed in between. */
class SpineStoryIT {

  @Test
  void aSchoolUnionPlansItsYearAndVisitsItsSick() throws Exception {
    try (var system = RunningSystem.at(SpineStory.BEGINS).start()) {
      SpineStory.isToldTo(system);
      assertThat(system.stop()).isLessThan(Duration.ofSeconds(15));
    }
  }
}
