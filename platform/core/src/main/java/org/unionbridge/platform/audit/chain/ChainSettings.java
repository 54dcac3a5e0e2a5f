package org.unionbridge.platform.audit.chain;

import java.time.Duration;
import java.util.List;

/**
 * What is chained, and for how long it is kept.
 *
 * @param name of the consumer group
 * @param topics of the audit, of every service
 * @param keep how long an entry is kept in the chain, at least 200 days
 * @param anchorEvery how often the heads are written down
 */
public record ChainSettings(String name, List<String> topics, Duration keep, Duration anchorEvery) {

  private static final int LEAST_DAYS = 200;

  public ChainSettings {
    topics = List.copyOf(topics);
    if (keep.compareTo(Duration.ofDays(LEAST_DAYS)) < 0) {
      throw new IllegalArgumentException(
          "the audit is kept for at least " + LEAST_DAYS + " days, not " + keep.toDays());
    }
  }
}
