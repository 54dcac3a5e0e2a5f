package org.unionbridge.platform.lag;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.unionbridge.platform.listening.OutsideGroups;

/**
 * Reads when the record was written that a group has to read next. Keys and bodies are dropped as
 * they come in: nothing of them is kept or looked at.
 */
final class OldestWaiting implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final Deserializer<String> DROPPED = (_, _) -> "";

  private final Consumer<String, String> consumer;
  private final Map<Place, Instant> known = new HashMap<>();

  OldestWaiting(Consumer<String, String> consumer) {
    this.consumer = consumer;
  }

  static OldestWaiting with(Map<String, Object> settings) {
    var ours = OutsideGroups.of(settings);
    ours.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    // one record of each partition is all that is wanted
    ours.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1);
    ours.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
    return new OldestWaiting(new KafkaConsumer<>(ours, DROPPED, DROPPED));
  }

  /** The record at this offset, or the first one behind it that is left. */
  record Place(TopicPartition partition, long offset) {}

  /** When the records at these places were written; those are missing that were not got in time. */
  Map<Place, Instant> written(Set<Place> places) {
    known.keySet().retainAll(places);
    var asked = new HashSet<>(places);
    asked.removeAll(known.keySet());
    while (!asked.isEmpty()) {
      // one place of each partition at a time: groups may stand at different places of it
      var round = new HashMap<TopicPartition, Place>();
      asked.forEach(place -> round.putIfAbsent(place.partition(), place));
      read(round);
      asked.removeAll(round.values());
    }
    return Map.copyOf(known);
  }

  private void read(Map<TopicPartition, Place> round) {
    consumer.assign(round.keySet());
    // a partition that was in the round before is still paused
    consumer.resume(round.keySet());
    round.values().forEach(place -> consumer.seek(place.partition(), place.offset()));
    var open = new HashMap<>(round);
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (!open.isEmpty() && System.nanoTime() < deadline) {
      var records = consumer.poll(POLL);
      for (TopicPartition partition : records.partitions()) {
        var place = open.remove(partition);
        if (place != null) {
          var first = records.records(partition).getFirst();
          known.put(place, Instant.ofEpochMilli(first.timestamp()));
        }
      }
      consumer.pause(records.partitions());
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
