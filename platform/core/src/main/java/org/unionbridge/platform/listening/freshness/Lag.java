package org.unionbridge.platform.listening.freshness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How far a listener has come with its topic, per partition, as the broker sees it. */
final class Lag implements AutoCloseable {

  private static final long LIMIT_SECONDS = 10;

  private final Admin admin;

  Lag(Map<String, Object> settings) {
    this.admin = Admin.create(settings);
  }

  /** The ends as they are now, and the offsets that were committed a moment later. */
  Progress of(String group, String topic)
      throws ExecutionException, InterruptedException, TimeoutException {
    var described =
        admin
            .describeTopics(List.of(topic))
            .allTopicNames()
            .get(LIMIT_SECONDS, TimeUnit.SECONDS)
            .get(topic);
    if (described == null) {
      throw new IllegalStateException("the broker does not describe " + topic);
    }
    var partitions =
        described.partitions().stream().map(p -> new TopicPartition(topic, p.partition())).toList();
    var ends =
        admin
            .listOffsets(
                partitions.stream().collect(Collectors.toMap(p -> p, _ -> OffsetSpec.latest())))
            .all()
            .get(LIMIT_SECONDS, TimeUnit.SECONDS);
    var committed =
        admin
            .listConsumerGroupOffsets(group)
            .partitionsToOffsetAndMetadata()
            .get(LIMIT_SECONDS, TimeUnit.SECONDS);
    var end = new HashMap<Integer, Long>();
    var done = new HashMap<Integer, Long>();
    ends.forEach((partition, found) -> end.put(partition.partition(), found.offset()));
    committed.forEach((partition, offset) -> {
      if (offset != null && partition.topic().equals(topic)) {
        done.put(partition.partition(), offset.offset());
      }
    });
    return new Progress(end, done);
  }

  @Override
  public void close() {
    admin.close();
  }
}
