package org.unionbridge.notification.duty.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.unionbridge.notification.duty.Desk;
import org.unionbridge.notification.reach.Doorkeeper;
import org.unionbridge.notification.standing.Tree;

final class PostFiguresTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final Desk desk = new Desk(Tree.grown());
  private final Doorkeeper door = new Doorkeeper();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final Instant now = Instant.parse("2026-07-02T02:00:00Z");
  private final PostFigures figures =
      new PostFigures(
          Desk.rules(), desk.tree.standing, door.accounts, desk.duties, () -> now, registry);

  private int unreachable(String post) {
    figures.count().block(LIMIT);
    return (int) registry.get("posts.unreachable").tag("post", post).gauge().value();
  }

  @Test
  void aPostThatOwesAndWhoseHolderCannotSignInIsUnreachable() {
    assertThat(unreachable("chair")).isZero();
    desk.arrives(Desk.taskScheduled("t-1", "2026-07-01", "2026-07-31"));
    desk.arrives(Desk.taskScheduled("t-2", "2026-07-01", "2026-07-31"));
    assertThat(unreachable("chair")).isEqualTo(1);
    door.tells("opened", "b1-chair", 2);
    assertThat(unreachable("chair")).isZero();
    door.tells("disabled", "b1-chair", 3);
    assertThat(unreachable("chair")).isEqualTo(1);
    desk.arrives(Desk.taskCompleted("t-1", "2026-07-02T00:00:00Z"));
    desk.arrives(Desk.taskCompleted("t-2", "2026-07-02T00:00:00Z"));
    assertThat(unreachable("chair")).isZero();
  }

  @Test
  void aPostThatNobodyHoldsIsUnreachableOnceSomethingShows() {
    desk.tree.union(2, Tree.B1, "branch");
    door.tells("opened", "b1-chair", 2);
    desk.arrives(Desk.taskScheduled("t-1", "2026-07-03", "2026-07-31"));
    assertThat(unreachable("chair")).isZero();
    desk.arrives(Desk.taskScheduled("t-2", "2026-07-02", "2026-07-31"));
    assertThat(unreachable("chair")).isEqualTo(1);
  }

  @Test
  void aPostThatOwesOnlyWhereItIsHeldCountsOnlyThere() {
    desk.tree.member("m-1", 1, Tree.T1, MonthDay.of(7, 4));
    desk.looksAtBirthdays(now);
    assertThat(unreachable("group-leader")).isEqualTo(1);
    door.tells("opened", "t1-group-leader", 2);
    assertThat(unreachable("group-leader")).isZero();
    assertThat(unreachable("federation-officer")).isZero();
  }
}
