package org.unionbridge.platform.listening.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FreshnessTest {

  private final AtomicLong time = new AtomicLong(-5_000_000_000L);
  private final Freshness freshness = new Freshness(time::get);

  @Test
  void nothingIsKnownBeforeTheEndWasReached() {
    looks(10, 7);

    assertThat(freshness.age()).isEmpty();
  }

  @Test
  void atTheEndEverythingIsKnownAndThenGetsOld() {
    looks(10, 10);
    pass(42);

    assertThat(freshness.age()).contains(Duration.ofSeconds(42));
  }

  @Test
  void anEmptyTopicIsRead() {
    freshness.saw(freshness.beginsToLook(), new Progress(Map.of(0, 0L, 1, 0L), Map.of()));

    assertThat(freshness.age()).contains(Duration.ZERO);
  }

  @Test
  void whereRecordsNeverCeaseAnEarlierEndCountsOnceItIsReached() {
    looks(10, 10);
    for (int end = 20; end <= 100; end += 10) {
      pass(2);
      looks(end, end - 5);
    }

    assertThat(freshness.age()).contains(Duration.ofSeconds(2));
  }

  @Test
  void whoFallsBehindIsKnownUpToTheEndThatWasReachedLast() {
    looks(10, 10);
    pass(2);
    looks(20, 12);
    pass(2);
    looks(30, 15);
    pass(2);
    looks(40, 20);

    assertThat(freshness.age()).contains(Duration.ofSeconds(4));
  }

  @Test
  void onePartitionThatIsBehindIsEnough() {
    looks(10, 10);
    pass(3);
    freshness.saw(freshness.beginsToLook(), new Progress(Map.of(0, 10L, 1, 1L), Map.of(0, 10L)));

    assertThat(freshness.age()).contains(Duration.ofSeconds(3));
  }

  @Test
  void theLookCountsFromItsBeginning() {
    long began = freshness.beginsToLook();
    pass(9);
    freshness.saw(began, new Progress(Map.of(0, 1L), Map.of(0, 1L)));

    assertThat(freshness.age()).contains(Duration.ofSeconds(9));
  }

  private void looks(long end, long done) {
    freshness.saw(freshness.beginsToLook(), new Progress(Map.of(0, end), Map.of(0, done)));
  }

  private void pass(int seconds) {
    time.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }
}
