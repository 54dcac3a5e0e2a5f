package org.unionbridge.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.unionbridge.platform.web.Problem;

/** One kind of limit: a bucket for each asker, from which every request takes a token. */
final class Buckets {

  /** A bucket is full again by then, so that nothing is lost with it. */
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final Rate rate;
  private final TimeMeter time;
  private final Counter refused;
  private final Cache<String, Bucket> byAsker;

  Buckets(Rate rate, long mostKnown, TimeMeter time, Counter refused) {
    this.rate = rate;
    this.time = time;
    this.refused = refused;
    this.byAsker = Caffeine.newBuilder().maximumSize(mostKnown).expireAfterAccess(KEPT).build();
  }

  /**
   * Counts a request of this asker.
   *
   * @throws org.unionbridge.platform.web.ProblemException with the time to wait, when there were
   *     too many
   */
  void take(String asker) {
    var taken = byAsker.get(asker, _ -> full()).tryConsumeAndReturnRemaining(1);
    if (!taken.isConsumed()) {
      refused.increment();
      var pause = Duration.ofNanos(taken.getNanosToWaitForRefill());
      long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
      throw Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", seconds)
          .retryAfter(Duration.ofSeconds(seconds))
          .asException();
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit ->
            limit.capacity(rate.atOnce()).refillGreedy(rate.aMinute(), Duration.ofMinutes(1)))
        .withCustomTimePrecision(time)
        .build();
  }

  long known() {
    byAsker.cleanUp();
    return byAsker.estimatedSize();
  }
}
