package org.unionbridge.platform.listening;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.listening.Subscription.Reading;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.outbox.Sending;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.testing.Contexts;
import reactor.core.publisher.Mono;

/** The last record of a key is the newest: on a topic and a store in memory. */
class DirectoryWatchTest {

  private static final String KEY = "tally:a";
  private static final ListeningSettings SETTINGS =
      new ListeningSettings(
          1,
          Duration.ofMillis(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(20),
          8,
          5,
          Duration.ofHours(1));

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final List<Long> topic = new ArrayList<>();
  private final StandInGuard guard = new StandInGuard();
  private final StandInParking parking = new StandInParking();
  private Sending answer = new Sending.Acknowledged();
  private Runnable beforeSending = () -> {};
  private boolean gone;
  private boolean erased;
  private long version;
  private int read;

  private final ListenerMetrics metrics = new ListenerMetrics(registry, "w.g1", Clock.systemUTC());
  private final DirectoryWatch watch =
      new DirectoryWatch(this::current, this::send, registry, Clock.systemUTC());
  private final Intake intake =
      new Intake(
          "w.g1",
          Reading.OWN_DIRECTORY,
          watch::sendAgain,
          guard,
          parking,
          SETTINGS,
          metrics,
          Clock.systemUTC());

  private Mono<Envelope> current(String type, String id, CommandContext context) {
    var record =
        new Envelope(
            version * 2 + 1,
            "t.directory",
            type + ":" + id,
            type,
            1,
            version,
            context.at(),
            context.at(),
            "/",
            new Envelope.Origin(
                context.actor(),
                context.correlationId(),
                context.causationId(),
                context.traceparent()),
            erased ? Optional.empty() : Optional.of("{}"));
    return gone ? Mono.empty() : Mono.just(record);
  }

  private Sending send(Envelope envelope) {
    var once = beforeSending;
    beforeSending = () -> {};
    once.run();
    if (answer instanceof Sending.Acknowledged) {
      assertThat(envelope.key()).isEqualTo(KEY);
      assertThat(envelope.body().isEmpty()).isEqualTo(erased);
      topic.add(envelope.sequence());
    }
    return answer;
  }

  /** The service has written these versions; they came in this order. */
  private void came(long... versions) {
    for (long each : versions) {
      topic.add(each);
      version = Math.max(version, each);
    }
  }

  /** One batch with all that is new on the topic. */
  private void look() {
    var batch = new ArrayList<ConsumerRecord<String, byte[]>>();
    for (; read < topic.size(); read++) {
      batch.add(record(topic.get(read)));
    }
    assertThat(intake.take(batch)).isEmpty();
  }

  private ConsumerRecord<String, byte[]> record(long sequence) {
    var record =
        new ConsumerRecord<>("t.directory", 0, read, KEY, "{}".getBytes(StandardCharsets.UTF_8));
    Map.of(
            "ce_id", KEY + ":" + sequence,
            "ce_type", "tally",
            "ce_dataschema", "tally/1",
            "ce_sequence", "" + sequence,
            "ce_time", "2026-03-02T01:00:00Z",
            "ce_recordedtime", "2026-03-02T01:00:00Z",
            "ce_unionpath", "/",
            "ce_actor", "account-1",
            "ce_correlationid", "c",
            "ce_traceparent", Contexts.TRACE)
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  private double resent() {
    return registry.counter("directory.resent").count();
  }

  @Test
  void nothingIsSentAgainWhenNothingWasOvertaken() {
    came(1, 1, 2);
    look();
    came(2, 5, 6);
    look();
    assertThat(topic).containsExactly(1L, 1L, 2L, 2L, 5L, 6L);
    assertThat(guard.of("w.g1", KEY)).isEqualTo(6);
  }

  @Test
  void anOvertakenRecordIsFollowedByTheCurrentOne() {
    came(1, 2);
    look();
    came(1);
    look();
    look();
    assertThat(topic).containsExactly(1L, 2L, 1L, 2L);
    assertThat(resent()).isEqualTo(1);
  }

  @Test
  void oneAnswerIsEnoughForManyThatCameTogether() {
    came(9, 1, 2, 3, 3, 4);
    look();
    look();
    assertThat(topic).endsWith(4L, 9L);
    assertThat(resent()).isEqualTo(1);
  }

  @Test
  void whatANewerRecordFollowedAlreadyNeedsNoAnswer() {
    came(3, 1, 3, 2, 4);
    look();
    assertThat(resent()).isZero();
  }

  @Test
  void anAnswerThatWasOvertakenItselfIsAnsweredAndThenThereIsPeace() {
    came(2, 1);
    beforeSending = () -> came(3);
    look();
    look();
    look();
    assertThat(topic).containsExactly(2L, 1L, 3L, 2L, 3L);
    assertThat(resent()).isEqualTo(2);
  }

  @Test
  void aPositionIsKeptBeyondTheTopicsOwnMemory() {
    guard.move("w.g1", Map.of(KEY, new Position(7, ""))).block();
    version = 7;
    topic.add(6L);
    look();
    assertThat(topic).containsExactly(6L, 7L);
  }

  @Test
  void anErasedOneIsErasedAgain() {
    came(2);
    look();
    erased = true;
    came(3, 1);
    look();
    assertThat(topic).containsExactly(2L, 3L, 1L, 3L);
  }

  @Test
  void whatCannotBeSentAgainWaitsWhereItIsSeenUntilItCan() {
    answer = new Sending.Failed(new IllegalStateException("no broker"));
    came(2, 1);
    look();
    assertThat(parking.of("w.g1", KEY).collectList().block()).hasSize(1);
    answer = new Sending.Acknowledged();
    assertThat(new Release("w.g1", intake, guard, parking, metrics).all().block()).isEqualTo(1);
    assertThat(topic).containsExactly(2L, 1L, 2L);
    assertThat(parking.of("w.g1", KEY).collectList().block()).isEmpty();
  }

  @Test
  void aDocumentFromABackupIsNotSentForEver() {
    came(5);
    look();
    version = 3;
    topic.add(1L);
    look();
    look();
    look();
    assertThat(topic).containsExactly(5L, 1L, 3L);
    assertThat(parking.of("w.g1", KEY).collectList().block()).hasSize(1);
  }

  @Test
  void aDocumentThatIsGoneErasesNothing() {
    came(2, 1);
    gone = true;
    look();
    assertThat(topic).containsExactly(2L, 1L);
    assertThat(parking.of("w.g1", KEY).collectList().block()).hasSize(1);
  }
}
