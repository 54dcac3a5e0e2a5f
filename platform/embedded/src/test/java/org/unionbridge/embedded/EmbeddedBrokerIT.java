package org.unionbridge.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
final class EmbeddedBrokerIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Path dir;

  EmbeddedBrokerIT(@TempDir Path dir) {
    this.dir = dir;
  }

  @Test
  void whatWasAcknowledgedSurvivesBeingKilledAndNewPorts() {
    var data = dir.resolve("kafka");
    var acknowledged = new HashSet<String>();
    for (int round = 0; round < 2; round++) {
      try (var child = ChildJvm.start(dir, BrokerWriter.class, data, "round" + round)) {
        acknowledged.addAll(child.killAfter(5_000));
      }
    }
    var before = Instant.now();
    try (var broker = EmbeddedBroker.start(data, FreePorts.next(), FreePorts.next())) {
      var restart = Duration.between(before, Instant.now());
      assertThat(read(broker, acknowledged)).isEmpty();
      System.out.printf(
          "broker restarted after kill -9 in %d ms, %d acknowledged records, 0 lost%n",
          restart.toMillis(), acknowledged.size());
    }
  }

  @Test
  void aFirstStartThatWasKilledIsNoHindrance() throws Exception {
    var data = dir.resolve("kafka");
    Files.createDirectories(data);
    for (var seen : List.of("bootstrap.checkpoint", "__cluster_metadata-0")) {
      try (var child = ChildJvm.start(dir, BrokerWriter.class, data, "first")) {
        child.killWhen(() -> Files.exists(data.resolve(seen)));
      }
    }
    try (var broker = EmbeddedBroker.start(data, FreePorts.next(), FreePorts.next())) {
      assertThat(broker.bootstrapServers()).startsWith("127.0.0.1:");
      assertInUseIsToldInWords(data);
    }
  }

  private static void assertInUseIsToldInWords(Path data) {
    assertThatThrownBy(() -> EmbeddedBroker.start(data, FreePorts.next(), FreePorts.next()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(data.toString())
        .hasMessageContaining("lock");
  }

  /** Said before anything is started that could not be stopped again. */
  @Test
  void aDirectoryThatAnotherProcessUsesIsToldInWords() {
    var data = dir.resolve("kafka");
    try (var child = ChildJvm.start(dir, BrokerWriter.class, data, "other")) {
      child.awaitFirst();
      assertInUseIsToldInWords(data);
    }
  }

  @Test
  void oneBrokerIsShared() {
    assertThat(SharedBroker.get()).isSameAs(SharedBroker.get());
  }

  /** Reads the topic from its beginning and returns what was expected and is not there. */
  private static Set<String> read(EmbeddedBroker broker, Collection<String> expected) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "auto.offset.reset", "earliest");
    var missing = new HashSet<>(expected);
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(
          IntStream.range(0, 4).mapToObj(p -> new TopicPartition(BrokerWriter.TOPIC, p)).toList());
      var deadline = Instant.now().plus(LIMIT);
      while (!missing.isEmpty() && Instant.now().isBefore(deadline)) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> missing.remove(record.value()));
      }
    }
    return missing;
  }
}
