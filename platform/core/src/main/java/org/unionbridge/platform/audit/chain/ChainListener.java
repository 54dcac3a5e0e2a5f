package org.unionbridge.platform.audit.chain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chains the audit topics, on a thread of its own: each partition that the broker assigns is taken
 * over from whoever had it, and read on from where its head stands. The group's own offsets are for
 * show. Decision 0021 says why this is no subscription.
 */
final class ChainListener implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ChainListener.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration AGAIN = Duration.ofSeconds(5);
  private static final Duration LOOKED_AT = Duration.ofMinutes(1);
  private static final Duration CLOSING = Duration.ofSeconds(5);

  private final Supplier<Consumer<String, byte[]>> consumers;
  private final MongoChains chains;
  private final Seals seals;
  private final ChainUpkeep upkeep;
  private final List<String> topics;
  private final ChainMetrics metrics;
  private final Clock clock;
  private final Thread thread;
  private final Map<TopicPartition, PartitionChain> owned = new HashMap<>();
  private final Map<TopicPartition, Instant> later = new HashMap<>();
  private final Map<TopicPartition, Instant> caughtUp = new HashMap<>();
  private volatile @Nullable Consumer<String, byte[]> current;
  private volatile boolean closing;

  ChainListener(
      Supplier<Consumer<String, byte[]>> consumers,
      MongoChains chains,
      Seals seals,
      ChainUpkeep upkeep,
      List<String> topics,
      ChainMetrics metrics,
      Clock clock) {
    this.consumers = consumers;
    this.chains = chains;
    this.seals = seals;
    this.upkeep = upkeep;
    this.topics = topics;
    this.metrics = metrics;
    this.clock = clock;
    this.thread = Thread.ofPlatform().name("audit-chain").daemon().unstarted(this::follow);
  }

  void start() {
    thread.start();
  }

  private void follow() {
    while (!closing) {
      try (var consumer = consumers.get()) {
        current = consumer;
        consumer.subscribe(topics, new Changes());
        while (!closing) {
          round(consumer);
        }
      } catch (WakeupException e) {
        LOG.debug("no longer chaining");
      } catch (RuntimeException e) {
        metrics.failed();
        LOG.warn("the audit is chained on with a new connection: {}", e.toString());
        LockSupport.parkNanos(POLL.toNanos());
      } finally {
        owned.clear();
        later.clear();
      }
    }
  }

  private void round(Consumer<String, byte[]> consumer) {
    takeOver(consumer);
    var records = consumer.poll(POLL);
    for (TopicPartition partition : records.partitions()) {
      chain(consumer, partition, records.records(partition));
    }
    if (!records.isEmpty()) {
      commit(consumer);
    }
    upkeep.run(owned);
    measure(consumer);
  }

  /** Also what was put off, and what came with the last poll. */
  private void takeOver(Consumer<String, byte[]> consumer) {
    for (TopicPartition partition : consumer.assignment()) {
      boolean due = !clock.instant().isBefore(later.getOrDefault(partition, Instant.MIN));
      if (!owned.containsKey(partition) && due) {
        try {
          var chain =
              PartitionChain.takenOver(chains, seals, partition.topic(), partition.partition());
          consumer.seek(partition, chain.nextOffset());
          consumer.resume(List.of(partition));
          owned.put(partition, chain);
          later.remove(partition);
        } catch (RuntimeException e) {
          putOff(consumer, partition, e);
        }
      }
    }
  }

  private void chain(
      Consumer<String, byte[]> consumer,
      TopicPartition partition,
      List<ConsumerRecord<String, byte[]>> records) {
    var chain = owned.get(partition);
    // Without one it came with the last poll: it is read from its head on in the next round.
    if (chain != null) {
      try {
        metrics.chained(partition.topic(), chain.take(records));
      } catch (RuntimeException e) {
        putOff(consumer, partition, e);
      }
    }
  }

  /** The records stay where they are; the partition is taken over anew before it goes on. */
  private void putOff(
      Consumer<String, byte[]> consumer, TopicPartition partition, RuntimeException e) {
    metrics.failed();
    boolean broken = e instanceof ChainBroken;
    if (broken) {
      LOG.error("nothing is added any more: {}", e.getMessage());
    } else {
      LOG.warn("{} is chained on later: {}", partition, e.toString());
    }
    owned.remove(partition);
    later.put(partition, clock.instant().plus(broken ? LOOKED_AT : AGAIN));
    consumer.pause(List.of(partition));
  }

  private void commit(Consumer<String, byte[]> consumer) {
    var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
    owned.forEach(
        (partition, chain) -> offsets.put(partition, new OffsetAndMetadata(chain.nextOffset())));
    consumer.commitAsync(
        offsets,
        (_, e) -> {
          if (e != null) {
            LOG.debug("the group's offsets are shown later: {}", e.toString());
          }
        });
  }

  private void measure(Consumer<String, byte[]> consumer) {
    if (!upkeep.measuresNow()) {
      return;
    }
    var now = clock.instant();
    var behind = new HashMap<String, Long>();
    long age = 0;
    caughtUp.keySet().retainAll(consumer.assignment());
    for (var end : consumer.endOffsets(consumer.assignment()).entrySet()) {
      var chain = owned.get(end.getKey());
      long records = chain == null ? 1 : Math.max(0, end.getValue() - chain.nextOffset());
      behind.merge(end.getKey().topic(), records, Long::sum);
      if (records == 0) {
        caughtUp.put(end.getKey(), now);
      }
      var since = caughtUp.computeIfAbsent(end.getKey(), _ -> now);
      age = Math.max(age, Duration.between(since, now).toSeconds());
    }
    long broken = later.values().stream().filter(at -> at.isAfter(now.plus(AGAIN))).count();
    metrics.behind(behind, age, broken);
  }

  @Override
  public void close() {
    closing = true;
    var consumer = current;
    if (consumer != null) {
      consumer.wakeup();
    }
    try {
      if (!thread.join(CLOSING)) {
        LOG.warn("the audit chain was not given back in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Changes implements ConsumerRebalanceListener {

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> added) {
      onPartitionsRevoked(added);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> removed) {
      owned.keySet().removeAll(removed);
      later.keySet().removeAll(removed);
    }
  }
}
