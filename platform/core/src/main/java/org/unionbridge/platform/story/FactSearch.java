package org.unionbridge.platform.story;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.listening.EventReader;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.listening.OutsideGroups;
import org.unionbridge.platform.listening.UnreadableEvent;

/**
 * Looks facts up where they are kept for ever: in the topic itself, outside of all groups. It is
 * asked by administrators now and then, so that no second copy of every fact is kept for it; what
 * it may read is bounded by days, records and time.
 */
final class FactSearch {

  private static final Duration POLL = Duration.ofMillis(200);

  private final Map<String, Object> settings;
  private final String topic;
  private final StorySettings bounds;

  FactSearch(Map<String, Object> consumerSettings, String topic, StorySettings bounds) {
    this.settings = OutsideGroups.of(consumerSettings);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);
    this.topic = topic;
    this.bounds = bounds;
  }

  /**
   * A fact as the broker has it.
   *
   * @param sent when the broker was first given it
   * @param sendings how often it was given it
   */
  record Found(InboundEvent event, Instant sent, int sendings) {}

  /**
   * What was found.
   *
   * @param facts in order of their sending
   * @param whole false where a bound ended the search before all of those days were read
   */
  record Findings(List<Found> facts, boolean whole) {}

  /**
   * Facts of these days that match and lie within the scope. Blocks as long as the bounds allow.
   */
  Findings find(Sought sought, Scope scope, Instant since) {
    var deadline = System.nanoTime() + bounds.longest().toNanos();
    var found = new LinkedHashMap<String, Found>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      var ends = assign(consumer, since);
      long left = bounds.mostRecords();
      while (!reached(consumer, ends)) {
        if (left <= 0 || System.nanoTime() > deadline || found.size() >= bounds.mostFacts()) {
          return new Findings(List.copyOf(found.values()), false);
        }
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
          left--;
          read(record)
              .filter(event -> sought.matches(event) && scope.covers(event.unionPath(), ""))
              .ifPresent(event -> found.merge(event.id(), of(event, record), FactSearch::again));
        }
      }
    }
    return new Findings(List.copyOf(found.values()), true);
  }

  private Map<TopicPartition, Long> assign(KafkaConsumer<String, byte[]> consumer, Instant since) {
    var partitions =
        consumer.partitionsFor(topic, bounds.longest()).stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .toList();
    consumer.assign(partitions);
    var ends = consumer.endOffsets(partitions, bounds.longest());
    var asked = new HashMap<TopicPartition, Long>();
    partitions.forEach(partition -> asked.put(partition, since.toEpochMilli()));
    var begins = consumer.offsetsForTimes(asked, bounds.longest());
    partitions.forEach(partition -> {
      var begin = begins.get(partition);
      consumer.seek(partition, begin == null ? ends.getOrDefault(partition, 0L) : begin.offset());
    });
    return ends;
  }

  private static boolean reached(
      KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  /** What is no event is parked where it is listened to, and no part of any story. */
  private static Optional<InboundEvent> read(ConsumerRecord<String, byte[]> record) {
    try {
      return Optional.of(EventReader.read(record));
    } catch (UnreadableEvent e) {
      return Optional.empty();
    }
  }

  private static Found of(InboundEvent event, ConsumerRecord<String, byte[]> record) {
    return new Found(event, Instant.ofEpochMilli(record.timestamp()), 1);
  }

  private static Found again(Found first, Found later) {
    return new Found(first.event(), first.sent(), first.sendings() + later.sendings());
  }
}
