package org.unionbridge.acceptance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.unionbridge.testing.Topics;

/** The directory with settings under which the broker compacts within seconds, until closed. */
final class CompactedDirectory implements AutoCloseable {

  private static final String TOPIC = "member.directory";
  private static final ConfigResource RESOURCE =
      new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
  private static final Map<String, String> QUICK =
      Map.of(
          "segment.ms", "1000",
          "min.compaction.lag.ms", "0",
          "max.compaction.lag.ms", "1000",
          "min.cleanable.dirty.ratio", "0");

  /** As the service made it, and demands it at its next start. */
  private static final Map<String, String> USUAL =
      Map.of("min.compaction.lag.ms", "3600000", "max.compaction.lag.ms", "86400000");

  private final String broker;

  CompactedDirectory(String broker) throws InterruptedException, ExecutionException {
    this.broker = broker;
    alter(QUICK, List.of());
  }

  /** Sends the last record of the key again: what was written before is closed by that. */
  void compactNow(String key) throws InterruptedException, ExecutionException {
    var last =
        Topics.all(broker, TOPIC).stream()
            .filter(record -> record.key().equals(key))
            .reduce((_, later) -> later)
            .orElseThrow();
    RunningSystem.eventually(
        "the segment is old enough", () -> System.currentTimeMillis() > last.timestamp() + 2_000);
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", broker),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer
          .send(
              new ProducerRecord<>(
                  TOPIC, last.partition(), last.key(), last.value(), last.headers()))
          .get();
    }
  }

  private void alter(Map<String, String> set, Collection<String> unset)
      throws InterruptedException, ExecutionException {
    var changes = new java.util.ArrayList<AlterConfigOp>();
    set.forEach((name, value) ->
        changes.add(new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET)));
    unset.forEach(name ->
        changes.add(new AlterConfigOp(new ConfigEntry(name, ""), AlterConfigOp.OpType.DELETE)));
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      admin.incrementalAlterConfigs(Map.of(RESOURCE, changes)).all().get();
    }
  }

  @Override
  public void close() throws InterruptedException, ExecutionException {
    alter(USUAL, List.of("segment.ms", "min.cleanable.dirty.ratio"));
  }
}
