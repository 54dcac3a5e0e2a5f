package org.unionbridge.platform.lag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.lag.Groups.Listed;

class GroupsTest {

  private final Groups groups = new Groups(Set.of("plan", "member"), 3);

  private static Listed listened(String name) {
    return new Listed(name, false);
  }

  private static Listed deserted(String name) {
    return new Listed(name, true);
  }

  @Test
  void onlyGroupsOfOurServicesThatReadAreLookedAt() {
    assertThat(
            groups.of(
                List.of(
                    listened("plan.standing.g1"),
                    listened("plan.work"),
                    listened("planner.standing.g1"),
                    listened("console-consumer-7"),
                    listened("member.audit-chain"))))
        .containsExactly("member.audit-chain", "plan.standing.g1");
  }

  @Test
  void aDeadListenerStaysInSight() {
    assertThat(groups.of(List.of(deserted("plan.standing.g1"))))
        .containsExactly("plan.standing.g1");
  }

  @Test
  void aGenerationThatWasReplacedDropsOut() {
    assertThat(groups.of(List.of(deserted("plan.board.g1"), listened("plan.board.g2"))))
        .containsExactly("plan.board.g2");
    assertThat(groups.of(List.of(deserted("plan.board.g9"), deserted("plan.board.g10"))))
        .containsExactly("plan.board.g10");
  }

  @Test
  void bothGenerationsAreLookedAtWhileTheNextOneIsBuilt() {
    assertThat(groups.of(List.of(listened("plan.board.g1"), listened("plan.board.g2"))))
        .containsExactly("plan.board.g1", "plan.board.g2");
  }

  @Test
  void thereAreNeverMoreThanTheMost() {
    assertThat(
            groups.of(
                List.of(
                    listened("plan.d.g1"),
                    listened("plan.c.g1"),
                    listened("plan.b.g1"),
                    listened("plan.a.g1"))))
        .containsExactly("plan.a.g1", "plan.b.g1", "plan.c.g1");
  }
}
