package org.unionbridge.platform.listening.freshness;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks how far this service's listeners have come, for whoever must know what is fresh. */
public final class LagWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LagWatch.class);

  private final Lag lag;
  private final Map<Followed, Freshness> followed = new ConcurrentHashMap<>();

  private record Followed(String subscription, String topic) {}

  public LagWatch(Map<String, Object> adminSettings) {
    this.lag = new Lag(adminSettings);
  }

  /** From now on every look says how fresh this listener's work is. */
  public Freshness follow(String subscription, String topic) {
    return followed.computeIfAbsent(
        new Followed(subscription, topic), _ -> new Freshness(System::nanoTime));
  }

  /**
   * Looks at all that are followed.
   *
   * @param groupOf the group that reads for a subscription now
   */
  public void look(UnaryOperator<String> groupOf) {
    followed.forEach((listener, freshness) -> {
      long at = freshness.beginsToLook();
      of(groupOf.apply(listener.subscription()), listener.topic())
          .ifPresent(progress -> freshness.saw(at, progress));
    });
  }

  /** Whether a group has read all of a topic; not when the broker does not say. */
  public boolean hasReadAll(String group, String topic) {
    return of(group, topic).map(progress -> progress.reaches(progress)).orElse(false);
  }

  private Optional<Progress> of(String group, String topic) {
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
