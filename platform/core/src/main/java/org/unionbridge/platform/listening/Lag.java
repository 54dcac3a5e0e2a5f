package org.unionbridge.platform.listening;

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

/**
 * How many records each listener is behind, per partition, as the broker sees it: so the figure
 * outlives a consumer that died.
 */
final class Lag implements AutoCloseable {

  private static final long LIMIT_SECONDS = 10;

  private final Admin admin;

  Lag(Map<String, Object> settings) {
    this.admin = Admin.create(settings);
  }

  /** Records between the committed offset and the end, for every partition of the topic. */
  Map<Integer, Long> of(String group, String topic)
      throws ExecutionException, InterruptedException, TimeoutException {
    var described =
        admin
            .describeTopics(List.of(topic))
            .allTopicNames()
            .get(LIMIT_SECONDS, TimeUnit.SECONDS)
            .get(topic);
    if (described == null) {
      return Map.of();
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
    var lag = new HashMap<Integer, Long>();
    ends.forEach((partition, end) -> {
      var done = committed.get(partition);
      lag.put(
          partition.partition(), Math.max(0, end.offset() - (done == null ? 0 : done.offset())));
    });
    return lag;
  }

  @Override
  public void close() {
    admin.close();
  }
}
