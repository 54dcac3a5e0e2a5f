package org.unionbridge.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.platform.decision.Decision.accept;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.outbox.RelaySettings;
import org.unionbridge.platform.outbox.Sending;
import org.unionbridge.platform.outbox.Sweeper;
import org.unionbridge.platform.outbox.WorkShare;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Tally;
import org.unionbridge.testing.Tally.Counted;
import reactor.core.publisher.Mono;

/** What a sweeper takes up when clocks are turned or a failover left something behind. */
@ParameterizedClass(autoCloseArguments = false)
@MethodSource("documentStores")
class SweepingIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Place HERE = new Place("u1", "/gd/u1/");
  private static final Set<Integer> ALL_SLOTS =
      IntStream.range(0, WorkShare.SLOTS).boxed().collect(Collectors.toUnmodifiableSet());
  private static final Duration STALE = RelaySettings.usual().staleAfter();

  private final StoreRig rig;
  private final AggregateStore<Tally, Counted> store;

  SweepingIT(DocumentStore documents) {
    rig = new StoreRig(documents);
    store = rig.stores.aggregates("tallies", new Tally.Codec());
  }

  static Stream<DocumentStore> documentStores() {
    return DocumentStores.forTests().stream();
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private void addWhileTheBrokerIsAway() {
    rig.answer.set(new Sending.Failed(new IllegalStateException("no broker")));
    var unused =
        store
            .change(Scope.everything(), HERE, "a", Contexts.plain(), _ -> accept(new Counted(1)))
            .blockOptional(LIMIT)
            .orElseThrow();
    until(() -> rig.registry.counter("outbox.send.failed").count() == 1);
    rig.answer.set(new Sending.Acknowledged());
  }

  private long sweepAt(Duration fromNow) {
    var usual = RelaySettings.usual();
    return new Sweeper(
            rig.outboxes,
            rig.relay,
            () -> ALL_SLOTS,
            usual,
            rig.metrics,
            Clock.offset(Clock.systemUTC(), fromNow))
        .sweep()
        .blockOptional(LIMIT)
        .orElseThrow();
  }

  private static void until(BooleanSupplier condition) {
    var limit = Instant.now().plus(LIMIT);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(limit);
      Thread.onSpinWait();
    }
  }

  private boolean nothingWaits() {
    return rig.outboxes.backlog().blockOptional(LIMIT).orElseThrow().pending() == 0;
  }

  @Test
  void whatWaitedWhenTheClockWasSetBackIsTakenUpAtOnce() {
    addWhileTheBrokerIsAway();
    assertThat(sweepAt(Duration.ofHours(-1))).isEqualTo(1);
    until(this::nothingWaits);
    assertThat(rig.factsOf("tally:a")).containsExactly(1L);
  }

  @Test
  void itIsClaimedOnceAndThenAgainOnlyWhenItMakesNoProgress() {
    addWhileTheBrokerIsAway();
    rig.answer.set(new Sending.Failed(new IllegalStateException("no broker")));
    assertThat(sweepAt(Duration.ofHours(-1))).isEqualTo(1);
    assertThat(sweepAt(Duration.ofHours(-1))).isZero();
    assertThat(sweepAt(Duration.ofHours(-1).plus(STALE).plusSeconds(2))).isEqualTo(1);
  }

  @Test
  void whatIsOnItsWayIsLeftAloneWhereClocksDifferALittle() {
    addWhileTheBrokerIsAway();
    assertThat(sweepAt(Duration.ofSeconds(-10))).isZero();
    assertThat(sweepAt(Duration.ofSeconds(10))).isZero();
  }

  @Test
  void aJumpForwardTakesUpWhatWaitsAndLosesNothing() {
    addWhileTheBrokerIsAway();
    assertThat(sweepAt(Duration.ofDays(400))).isEqualTo(1);
    until(this::nothingWaits);
    assertThat(rig.factsOf("tally:a")).containsExactly(1L);
  }

  @Test
  void aWaitingTimeThatAFailoverLeftBehindIsForgotten() {
    addWhileTheBrokerIsAway();
    var documents = rig.database.getCollection("tallies", BsonDocument.class);
    var half = Updates.set("outbox", new BsonArray());
    assertThat(Mono.from(documents.updateOne(Filters.eq("_id", "a"), half)).block(LIMIT))
        .isNotNull();
    assertThat(sweepAt(STALE.plusSeconds(2))).isZero();
    assertThat(Mono.from(documents.find(Filters.exists("outboxSince"))).blockOptional(LIMIT))
        .isEmpty();
  }
}
