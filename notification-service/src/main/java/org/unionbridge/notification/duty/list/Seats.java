package org.unionbridge.notification.duty.list;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Flux;

/** Lets so many listen at once, and so many of one account; others are told to come later. */
final class Seats {

  private static final Duration LATER = Duration.ofSeconds(60);

  private final int most;
  private final int mostOfOne;
  private final Map<String, Integer> taken = new HashMap<>();
  private int all;

  Seats(int most, int mostOfOne) {
    this.most = most;
    this.mostOfOne = mostOfOne;
  }

  /** The stream, for as long as it runs with a seat of its own. */
  <T> Flux<T> seated(String accountId, Flux<T> stream) {
    return Flux.defer(() -> {
      take(accountId);
      return stream.doFinally(_ -> leave(accountId));
    });
  }

  private synchronized void take(String accountId) {
    int mine = taken.getOrDefault(accountId, 0);
    if (all >= most || mine >= mostOfOne) {
      throw Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", LATER.toSeconds())
          .retryAfter(LATER)
          .asException();
    }
    taken.put(accountId, mine + 1);
    all++;
  }

  private synchronized void leave(String accountId) {
    all--;
    taken.computeIfPresent(accountId, (_, mine) -> mine == 1 ? null : mine - 1);
  }

  synchronized int taken() {
    return all;
  }
}
