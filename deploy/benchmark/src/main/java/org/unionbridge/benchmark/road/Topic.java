package org.unionbridge.benchmark.road;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** A topic as its keeper sees it: how many records it has, and how far a group has come. */
final class Topic implements AutoCloseable {

  static final int PARTITIONS = 4;

  private final Admin admin;
  private final String name;

  Topic(String bootstrap, String name) {
    this.admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
    this.name = name;
  }

  /** With the settings that a service demands of a topic of facts. */
  void make() {
    var kept =
        Map.of(
            "cleanup.policy", "delete",
            "retention.ms", "-1",
            "retention.bytes", "-1",
            "min.insync.replicas", "1",
            "unclean.leader.election.enable", "false");
    var topic = new NewTopic(name, PARTITIONS, (short) 1).configs(kept);
    get(admin.createTopics(List.of(topic)).all());
  }

  /** Records ever acknowledged. */
  long records() {
    var latest = partitions().stream().collect(Collectors.toMap(p -> p, _ -> OffsetSpec.latest()));
    return get(admin.listOffsets(latest).all()).values().stream()
        .mapToLong(offset -> offset.offset())
        .sum();
  }

  /** Records that a group has committed. */
  long committedBy(String group) {
    return get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
        .entrySet()
        .stream()
        .filter(entry -> entry.getKey().topic().equals(name) && entry.getValue() != null)
        .mapToLong(entry -> entry.getValue().offset())
        .sum();
  }

  private List<TopicPartition> partitions() {
    return IntStream.range(0, PARTITIONS).mapToObj(i -> new TopicPartition(name, i)).toList();
  }

  private static <T> T get(KafkaFuture<T> answer) {
    try {
      return answer.get(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking the broker", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the broker did not answer", e);
    }
  }

  @Override
  public void close() {
    admin.close();
  }
}
