package org.unionbridge.platform.listening;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks how far this service's listeners have come, for whoever must know what is fresh. */
final class LagWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LagWatch.class);

  private final Lag lag;
  private final Map<Subscription, Freshness> followed = new ConcurrentHashMap<>();

  LagWatch(Lag lag) {
    this.lag = lag;
  }

  /** From now on every look says how fresh this listener's work is. */
  Freshness follow(Subscription subscription) {
    return followed.computeIfAbsent(subscription, _ -> new Freshness(System::nanoTime));
  }

  void look(Generations generations) {
    followed.forEach((subscription, freshness) -> {
      long at = freshness.beginsToLook();
      var group = Listener.nameOf(subscription, generations.active(subscription.name()));
      of(group, subscription.topic()).ifPresent(progress -> freshness.saw(at, progress));
    });
  }

  /** How far a group has come; empty when the broker does not say. */
  Optional<Progress> of(String group, String topic) {
    try {
      return Optional.of(lag.of(group, topic));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("cannot tell how far {} is behind: {}", group, e.toString());
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    lag.close();
  }
}
