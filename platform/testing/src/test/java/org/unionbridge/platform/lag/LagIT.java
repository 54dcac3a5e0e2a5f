package org.unionbridge.platform.lag;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionbridge.embedded.FreePorts;
import org.unionbridge.embedded.SharedBroker;

class LagIT {

  private static final int PARTITIONS = 3;

  private final String service = "s" + UUID.randomUUID();
  private final String topic = service + ".facts";
  private final Map<String, Object> settings =
      Map.of("bootstrap.servers", SharedBroker.get().bootstrapServers());
  private final Admin admin = Admin.create(settings);
  private final KafkaProducer<String, String> producer =
      new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());

  @BeforeEach
  void makeTheTopic() throws Exception {
    admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1))).all().get();
  }

  @AfterEach
  void end() {
    producer.close();
    admin.close();
  }

  private void write(int partition, int records) {
    for (int i = 0; i < records; i++) {
      var unused = producer.send(new ProducerRecord<>(topic, partition, "a:1", "body"));
    }
    producer.flush();
  }

  /** Listens until it has read so many, and stays in the group until it is closed. */
  private KafkaConsumer<String, String> listener(String group, int records) {
    var ours = new HashMap<>(settings);
    ours.put("group.id", group);
    ours.put("auto.offset.reset", "earliest");
    ours.put("enable.auto.commit", false);
    var consumer = new KafkaConsumer<>(ours, new StringDeserializer(), new StringDeserializer());
    consumer.subscribe(List.of(topic));
    int read = 0;
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (read < records && System.nanoTime() < deadline) {
      read += consumer.poll(Duration.ofMillis(100)).count();
      consumer.commitSync();
    }
    assertThat(read).isEqualTo(records);
    return consumer;
  }

  private Map<Integer, Behind> behind(String group, Duration later)
      throws ExecutionException, InterruptedException, TimeoutException {
    try (var lag = lag(settings, later)) {
      return lag.look().stream()
          .filter(row -> row.group().equals(group))
          .collect(Collectors.toMap(Behind::partition, row -> row));
    }
  }

  private static <K> Behind at(Map<K, Behind> rows, K place) {
    return requireNonNull(rows.get(place));
  }

  private KafkaLag lag(Map<String, Object> broker, Duration later) {
    return new KafkaLag(
        Admin.create(broker),
        OldestWaiting.with(broker),
        new Groups(Set.of(service), 10),
        Clock.offset(Clock.systemUTC(), later));
  }

  @Test
  void whatAStoppedListenerLeavesGrowsInRecordsAndSecondsAndOutlivesIt() throws Exception {
    var group = service + ".standing.g1";
    for (int partition = 0; partition < PARTITIONS; partition++) {
      write(partition, 2);
    }
    try (var _ = listener(group, 2 * PARTITIONS)) {
      assertThat(behind(group, Duration.ZERO).values())
          .hasSize(PARTITIONS)
          .allSatisfy(row -> {
            assertThat(row.records()).isZero();
            assertThat(row.waiting()).contains(Duration.ZERO);
          });
    }

    write(1, 3);

    var soon = behind(group, Duration.ZERO);
    assertThat(at(soon, 1).records()).isEqualTo(3);
    var first = at(soon, 1).waiting().orElseThrow();
    write(1, 4);
    var later = behind(group, Duration.ofSeconds(90));
    assertThat(at(later, 1).records()).isEqualTo(7);
    assertThat(at(later, 1).waiting().orElseThrow())
        .isBetween(first.plusSeconds(90), first.plusSeconds(120));
    for (int other : List.of(0, 2)) {
      assertThat(at(later, other).records()).isZero();
      assertThat(at(later, other).waiting()).contains(Duration.ZERO);
    }
  }

  @Test
  void groupsAtDifferentPlacesOfOnePartitionHaveTimesOfTheirOwn() throws Exception {
    var one = service + ".one.g1";
    var two = service + ".two.g1";
    write(0, 1);
    listener(one, 1).close();
    write(0, 1);
    listener(two, 2).close();
    write(0, 1);

    try (var lag = lag(settings, Duration.ofSeconds(5))) {
      var rows =
          lag.look().stream()
              .filter(row -> row.partition() == 0)
              .collect(Collectors.toMap(Behind::group, row -> row));
      assertThat(at(rows, one).records()).isEqualTo(2);
      assertThat(at(rows, two).records()).isEqualTo(1);
      assertThat(at(rows, one).waiting().orElseThrow())
          .isGreaterThan(at(rows, two).waiting().orElseThrow());
    }
  }

  @Test
  void aGroupThatHasReadNothingYetIsBehindWithAll() throws Exception {
    var group = service + ".new.g1";
    write(2, 2);
    try (var consumer = listener(group, 0)) {
      consumer.poll(Duration.ofMillis(10));
      for (int i = 0; i < 100 && consumer.assignment().isEmpty(); i++) {
        consumer.poll(Duration.ofMillis(100));
      }
      assertThat(at(behind(group, Duration.ZERO), 2).records()).isEqualTo(2);
    }
  }

  @Test
  void aGenerationThatWasReplacedIsNotToldOf() throws Exception {
    write(0, 1);
    listener(service + ".board.g1", 1).close();
    try (var _ = listener(service + ".board.g2", 1)) {
      write(0, 1);
      assertThat(behind(service + ".board.g1", Duration.ZERO)).isEmpty();
      assertThat(at(behind(service + ".board.g2", Duration.ZERO), 0).records()).isEqualTo(1);
    }
  }

  @Test
  void aBrokerThatIsAwayIsAnError() {
    Map<String, Object> away =
        Map.of(
            "bootstrap.servers", "127.0.0.1:" + FreePorts.next(),
            "default.api.timeout.ms", 500,
            "request.timeout.ms", 400);
    try (var lag = lag(away, Duration.ZERO)) {
      assertThatThrownBy(lag::look)
          .isInstanceOfAny(ExecutionException.class, TimeoutException.class);
    }
  }
}
