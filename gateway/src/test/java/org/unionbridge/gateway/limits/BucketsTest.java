package org.unionbridge.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.unionbridge.platform.web.ProblemException;

class BucketsTest {

  private final AtomicLong time = new AtomicLong();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final Buckets buckets = buckets(new Rate(3, 6), 100);

  @Test
  void soManyComeInAtOnceAndThenOneAfterTheOther() {
    takes(3, "a");
    assertRefused("a", 10);
    pass(Duration.ofSeconds(10));
    takes(1, "a");
    assertRefused("a", 10);
  }

  @Test
  void afterARestAsManyMayComeAtOnceAgainAndNoMore() {
    takes(3, "a");
    pass(Duration.ofHours(1));
    takes(3, "a");
    assertRefused("a", 10);
  }

  @Test
  void oneDoesNotCountForTheOther() {
    takes(3, "a");
    takes(3, "b");
    assertRefused("a", 10);
  }

  @Test
  void refusalsAreCounted() {
    takes(3, "a");
    assertRefused("a", 10);
    assertRefused("a", 10);

    assertThat(registry.counter("gateway.refused", "kind", "some").count()).isEqualTo(2);
  }

  @Test
  void itRemembersOnlySoMany() {
    var few = buckets(new Rate(1, 1), 50);
    for (int i = 0; i < 10_000; i++) {
      takes(few, 1, "asker-" + i);
    }

    assertThat(few.known()).isLessThanOrEqualTo(50);
  }

  @Test
  void severalGatewaysShareALimit() {
    assertThat(new Rate(100, 30).sharedBy(4)).isEqualTo(new Rate(25, 7));
    assertThat(new Rate(2, 1).sharedBy(4)).isEqualTo(new Rate(1, 1));
  }

  @Test
  void aLimitThatLetsNobodyInIsNone() {
    assertThatThrownBy(() -> new Rate(0, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private Buckets buckets(Rate rate, long mostKnown) {
    var meter =
        new TimeMeter() {
          @Override
          public long currentTimeNanos() {
            return time.get();
          }

          @Override
          public boolean isWallClockBased() {
            return false;
          }
        };
    return new Buckets(rate, mostKnown, meter, registry.counter("gateway.refused", "kind", "some"));
  }

  private void takes(int times, String asker) {
    takes(buckets, times, asker);
  }

  private static void takes(Buckets buckets, int times, String asker) {
    for (int i = 0; i < times; i++) {
      buckets.take(asker);
    }
  }

  private void assertRefused(String asker, long seconds) {
    var refused = catchThrowableOfType(ProblemException.class, () -> buckets.take(asker));
    assertThat(refused.problem().status()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
    assertThat(refused.problem().retryAfter()).contains(Duration.ofSeconds(seconds));
  }

  private void pass(Duration passed) {
    time.addAndGet(passed.toNanos());
  }
}
