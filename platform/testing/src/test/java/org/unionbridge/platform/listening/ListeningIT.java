package org.unionbridge.platform.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.platform.listening.Subscription.Reading;
import org.unionbridge.platform.listening.parking.MongoParking;
import org.unionbridge.platform.listening.parking.ParkedEvent;
import org.unionbridge.platform.listening.parking.ParkedEvent.Reason;
import org.unionbridge.platform.listening.parking.Parking;
import org.unionbridge.platform.store.Ids;
import reactor.core.publisher.Mono;

/** In order, exactly once, parked rather than lost: on every document store of this machine. */
@ParameterizedClass(autoCloseArguments = false)
@MethodSource("documentStores")
class ListeningIT {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final ListeningSettings SETTINGS =
      new ListeningSettings(
          2, Duration.ofMillis(1), Duration.ofSeconds(2), LIMIT, 8, 5, Duration.ofHours(1));

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final Map<String, List<Long>> effects = new ConcurrentHashMap<>();
  private final Set<String> poisoned = ConcurrentHashMap.newKeySet();
  private final MongoClient client;
  private final MongoSequenceGuard guard;
  private final MongoParking parking;
  private final Intake intake;
  private final Release release;
  private final CountedFacts topic = new CountedFacts();

  ListeningIT(DocumentStore documents) {
    client = MongoClients.create(documents.uri());
    MongoDatabase database = client.getDatabase("listening-" + Ids.random());
    guard = new MongoSequenceGuard(database);
    parking = new MongoParking(database, SETTINGS.mostParked());
    var metrics = new ListenerMetrics(registry, "l.g1", Clock.systemUTC());
    intake =
        new Intake(
            "l.g1",
            Reading.FACTS,
            this::effect,
            guard,
            parking,
            SETTINGS,
            metrics,
            Clock.systemUTC());
    release = new Release("l.g1", intake, guard, parking, metrics);
  }

  static Stream<DocumentStore> documentStores() {
    return DocumentStores.forTests().stream();
  }

  @AfterEach
  void close() {
    client.close();
  }

  private Mono<Void> effect(InboundEvent event) {
    return Mono.fromRunnable(() -> {
      if (poisoned.contains(event.id())) {
        throw new IllegalStateException("cannot digest this");
      }
      effects.computeIfAbsent(event.key(), _ -> new CopyOnWriteArrayList<>()).add(event.sequence());
    });
  }

  private ConsumerRecord<String, byte[]> event(String key, long sequence) {
    return topic.event(key, sequence);
  }

  @SafeVarargs
  private Set<String> take(ConsumerRecord<String, byte[]>... records) {
    return intake.take(List.of(records));
  }

  private List<Long> effectsOf(String key) {
    return effects.getOrDefault(key, List.of());
  }

  private List<ParkedEvent> parked(String key) {
    return parking.of("l.g1", key).collectList().blockOptional(LIMIT).orElseThrow();
  }

  private long retry(String key) {
    return release.aggregate(key).blockOptional(LIMIT).orElseThrow();
  }

  @Test
  void eachEventHasItsEffectOnceAndInOrder() {
    take(event("a:1", 1), event("b:1", 1), event("a:1", 2));
    take(event("a:1", 2), event("a:1", 1), event("a:1", 3));
    assertThat(effectsOf("a:1")).containsExactly(1L, 2L, 3L);
    assertThat(effectsOf("b:1")).containsExactly(1L);
    assertThat(registry.counter("consumer.duplicate", "listener", "l.g1").count()).isEqualTo(2);
  }

  @Test
  void anotherBodyUnderTheSameNumberIsAnAlarm() {
    take(event("a:1", 1));
    take(topic.event("a:1", 1, "{\"n\":99}"));
    assertThat(effectsOf("a:1")).containsExactly(1L);
    assertThat(registry.counter("consumer.contradiction", "listener", "l.g1").count()).isEqualTo(1);
  }

  @Test
  void aGapIsParkedAndReleasedWhenTheMissingEventArrives() {
    take(event("a:1", 1), event("a:1", 3), event("a:1", 4), event("b:1", 1));
    assertThat(effectsOf("a:1")).containsExactly(1L);
    assertThat(effectsOf("b:1")).containsExactly(1L);
    assertThat(parked("a:1"))
        .extracting(ParkedEvent::reason)
        .containsExactly(Reason.GAP, Reason.BEHIND);
    assertThat(take(event("a:1", 2))).containsExactly("a:1");
    assertThat(retry("a:1")).isEqualTo(2);
    assertThat(effectsOf("a:1")).containsExactly(1L, 2L, 3L, 4L);
    assertThat(parked("a:1")).isEmpty();
  }

  @Test
  void aPoisonedEventHoldsBackItsOwnAggregateOnly() {
    poisoned.add("a:1:2");
    take(event("a:1", 1), event("a:1", 2), event("a:1", 3), event("b:1", 1));
    take(event("a:1", 4));
    assertThat(effectsOf("a:1")).containsExactly(1L);
    assertThat(effectsOf("b:1")).containsExactly(1L);
    assertThat(parked("a:1"))
        .extracting(ParkedEvent::reason)
        .containsExactly(Reason.FAILED, Reason.BEHIND, Reason.BEHIND);
    assertThat(retry("a:1")).isZero();
    poisoned.clear();
    assertThat(release.all().blockOptional(LIMIT)).contains(3L);
    assertThat(effectsOf("a:1")).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void aPersonMayLeaveAPoisonedEventOut() {
    poisoned.add("a:1:2");
    take(event("a:1", 1), event("a:1", 2), event("a:1", 3));
    assertThat(release.skip(parked("a:1").getFirst()).blockOptional(LIMIT)).contains(1L);
    assertThat(effectsOf("a:1")).containsExactly(1L, 3L);
    take(event("a:1", 2), event("a:1", 4));
    assertThat(effectsOf("a:1")).containsExactly(1L, 3L, 4L);
  }

  @Test
  void nobodyDecidesAboutEventsUnseen() {
    poisoned.add("a:1:2");
    take(event("a:1", 1), event("a:1", 2), event("a:1", 3));
    assertThat(release.skip(parked("a:1").getLast()).blockOptional(LIMIT)).isEmpty();
    assertThat(parked("a:1")).hasSize(2);
    assertThat(effectsOf("a:1")).containsExactly(1L);
  }

  @Test
  void aGapThatNothingFillsIsSteppedOverAndWhatFollowsHasItsEffect() {
    take(event("a:1", 1), event("a:1", 3), event("a:1", 4));
    assertThat(release.skip(parked("a:1").getFirst()).blockOptional(LIMIT)).contains(2L);
    assertThat(effectsOf("a:1")).containsExactly(1L, 3L, 4L);
  }

  @Test
  void aRecordThatIsNoEventIsParkedByItsPlaceOnTheTopic() {
    var broken =
        new ConsumerRecord<>("t.facts", 3, 42, "a:1", "no json".getBytes(StandardCharsets.UTF_8));
    take(broken, event("a:1", 1));
    assertThat(effectsOf("a:1")).containsExactly(1L);
    assertThat(parking.find("l.g1|t.facts|3|42").blockOptional(LIMIT).orElseThrow().reason())
        .isEqualTo(Reason.UNREADABLE);
  }

  @Test
  void aFullCarParkStopsTheListenerRatherThanLoseAnEvent() {
    take(event("a:1", 2), event("a:1", 3), event("a:1", 4), event("a:1", 5), event("a:1", 6));
    assertThatThrownBy(() -> take(event("a:1", 7))).isInstanceOf(MongoParking.ParkingFull.class);
  }

  @Test
  void aListenerThatWokeUpLateUndoesNothing() {
    take(event("a:1", 1), event("a:1", 2), event("a:1", 3));
    var late = new Position(1, "old");
    guard.move("l.g1", Map.of("a:1", late)).block(LIMIT);
    assertThat(guard.positions("l.g1", List.of("a:1")).blockOptional(LIMIT).orElseThrow())
        .extractingByKey("a:1")
        .extracting(Position::sequence)
        .isEqualTo(3L);
  }

  @Test
  void aLongBatchOfManyAggregatesIsDigestedWhole() {
    var records = new ArrayList<ConsumerRecord<String, byte[]>>();
    for (long sequence = 1; sequence <= 20; sequence++) {
      for (int aggregate = 0; aggregate < 25; aggregate++) {
        records.add(event("x:" + aggregate, sequence));
      }
    }
    intake.take(records);
    intake.take(records);
    for (int aggregate = 0; aggregate < 25; aggregate++) {
      assertThat(effectsOf("x:" + aggregate))
          .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
    }
  }

  @Test
  void whatIsParkedIsCountedWithItsAge() {
    var before = Instant.now().minusSeconds(1);
    take(event("a:1", 2));
    var load = parking.load("l.g1").blockOptional(LIMIT).orElseThrow();
    assertThat(load.count()).isEqualTo(1);
    assertThat(load.oldest()).hasValueSatisfying(oldest -> assertThat(oldest).isAfter(before));
    assertThat(parking.load("other.g1").blockOptional(LIMIT))
        .contains(new Parking.Load(0, Optional.empty()));
  }
}
