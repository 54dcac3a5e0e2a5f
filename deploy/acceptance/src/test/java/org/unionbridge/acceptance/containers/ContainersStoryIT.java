package org.unionbridge.acceptance.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionbridge.acceptance.SpineStory;

/** The same story as in one process, told to five that run as their containers say. */
class ContainersStoryIT {

  @Test
  void aSchoolUnionPlansItsYearAndVisitsItsSick() throws Exception {
    try (var containers = Containers.whichLose(List.of("plan", "notification", "welfare"))) {
      containers.itIsNow(SpineStory.BEGINS);
      containers.start();
      assertThat(containers.visitor().get("/api/gateway/session/providers").expect(200).body())
          .contains("trial", "Trial sign-in");
      SpineStory.isToldTo(containers);
      ClusterTopics.areThoseThatTheServicesDemand(containers.broker());
      assertThat(containers.stop()).isTrue();
    }
  }
}
