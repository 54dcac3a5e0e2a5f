package org.unionbridge.platform.listening;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its beginning to where it ends now, outside of all groups. */
public final class WholeTopic {

  private static final Duration POLL = Duration.ofMillis(200);

  private final Map<String, Object> settings;

  WholeTopic(Map<String, Object> consumerSettings) {
    this.settings = OutsideGroups.of(consumerSettings);
  }

  /**
   * Hands over every record, in order within a partition.
   *
   * @throws IllegalStateException when the end was not reached in time
   */
  public void read(String topic, Duration limit, Consumer<ConsumerRecord<String, byte[]>> each) {
    var deadline = Instant.now().plus(limit);
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic, limit).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions, limit);
      while (!reached(consumer, partitions, ends)) {
        if (Instant.now().isAfter(deadline)) {
          throw new IllegalStateException(topic + " was not read to its end within " + limit);
        }
        consumer.poll(POLL).forEach(each);
      }
    }
  }

  private static boolean reached(
      KafkaConsumer<String, byte[]> consumer,
      List<TopicPartition> partitions,
      Map<TopicPartition, Long> ends) {
    return partitions.stream()
        .allMatch(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
  }
}
