package org.unionbridge.platform.audit.chain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the owner of chains does beside chaining: anchors them, and lets go of what is old. */
final class ChainUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(ChainUpkeep.class);
  private static final Duration MEASURED = Duration.ofSeconds(5);
  private static final Duration LET_GO = Duration.ofHours(1);

  private final Anchors anchors;
  private final ChainSettings settings;
  private final MongoChains chains;
  private final Seals seals;
  private final Clock clock;
  private Instant anchoring = Instant.MIN;
  private Instant lettingGo = Instant.MIN;
  private Instant measuring = Instant.MIN;

  ChainUpkeep(ChainSettings settings, MongoChains chains, Seals seals, Clock clock) {
    this.anchors = new Anchors(chains, seals, clock);
    this.settings = settings;
    this.chains = chains;
    this.seals = seals;
    this.clock = clock;
  }

  boolean measuresNow() {
    var now = clock.instant();
    if (now.isBefore(measuring)) {
      return false;
    }
    measuring = now.plus(MEASURED);
    return true;
  }

  /** One of all owners anchors: the one of the first partition of the first topic. */
  void run(Map<TopicPartition, PartitionChain> owned) {
    var now = clock.instant();
    if (!now.isBefore(anchoring)
        && owned.containsKey(new TopicPartition(settings.topics().getFirst(), 0))) {
      anchoring = now.plus(settings.anchorEvery());
      attempt("anchored", anchors::anchor);
      attempt("shortened", () -> letGoOfAnchors(now));
    }
    if (!now.isBefore(lettingGo)) {
      lettingGo = now.plus(LET_GO);
      owned.forEach((partition, chain) ->
          attempt("shortened", () -> letGo(chain, now, partition.toString())));
    }
  }

  private void letGoOfAnchors(Instant now) {
    letGo(PartitionChain.takenOver(chains, seals, Anchors.TOPIC, 0), now, Anchors.TOPIC);
  }

  private void letGo(PartitionChain chain, Instant now, String name) {
    long gone = chain.letGo(now.minus(settings.keep()));
    if (gone > 0) {
      LOG.info(
          "{} is kept from entry {} on: {} were older than {} days",
          name,
          chain.head().start().number() + 1,
          gone,
          settings.keep().toDays());
      lettingGo = now;
    }
  }

  private static void attempt(String what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.warn("the chains are {} later: {}", what, e.toString());
    }
  }
}
