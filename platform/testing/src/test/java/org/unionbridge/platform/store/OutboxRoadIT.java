package org.unionbridge.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionbridge.platform.decision.Decision.accept;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.outbox.Sending;
import org.unionbridge.platform.outbox.Sweeper;
import org.unionbridge.platform.outbox.WorkShare;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Tally;
import org.unionbridge.testing.Tally.Counted;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** From the write to the broker: relay and sweeper on every document store of this machine. */
@ParameterizedClass(autoCloseArguments = false)
@MethodSource("documentStores")
class OutboxRoadIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Place HERE = new Place("u1", "/gd/u1/");
  private static final Set<Integer> ALL_SLOTS =
      IntStream.range(0, WorkShare.SLOTS).boxed().collect(Collectors.toUnmodifiableSet());

  private final StoreRig rig;
  private final AggregateStore<Tally, Counted> store;

  OutboxRoadIT(DocumentStore documents) {
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

  private void add(String id) {
    var unused =
        store
            .change(Scope.everything(), HERE, id, Contexts.plain(), _ -> accept(new Counted(1)))
            .blockOptional(LIMIT)
            .orElseThrow();
  }

  private Sweeper sweeper() {
    return new Sweeper(
        rig.outboxes,
        rig.relay,
        () -> ALL_SLOTS,
        StoreRig.SETTINGS,
        rig.metrics,
        Clock.systemUTC());
  }

  private long sweep() {
    return sweeper().sweep().blockOptional(LIMIT).orElseThrow();
  }

  private BsonDocument document(String id) {
    return Mono.from(
            rig.database
                .getCollection("tallies", BsonDocument.class)
                .find(com.mongodb.client.model.Filters.eq("_id", id))
                .first())
        .blockOptional(LIMIT)
        .orElseThrow();
  }

  private boolean emptied(String id) {
    var document = document(id);
    return document.getArray("outbox").isEmpty() && !document.containsKey("outboxSince");
  }

  private static void until(String what, BooleanSupplier condition) {
    var limit = Instant.now().plus(LIMIT);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as(what).isBefore(limit);
      Thread.onSpinWait();
    }
  }

  private static void until(BooleanSupplier condition) {
    until("in time", condition);
  }

  @Test
  void whatIsWrittenIsSentInOrderAndForgottenOnlyThen() {
    add("a");
    add("a");
    add("b");
    until(() -> emptied("a") && emptied("b"));
    assertThat(rig.factsOf("tally:a")).containsExactly(1L, 2L);
    assertThat(rig.factsOf("tally:b")).containsExactly(1L);
  }

  @Test
  void withoutBrokerCommandsAreAcceptedAndTheSweeperSendsThemLater() {
    rig.answer.set(new Sending.Failed(new IllegalStateException("no broker")));
    add("a");
    add("a");
    add("a");
    assertThat(document("a").getArray("outbox")).hasSize(6);
    rig.answer.set(new Sending.Acknowledged());
    until(() -> sweep() >= 0 && emptied("a"));
    assertThat(rig.factsOf("tally:a")).containsExactly(1L, 2L, 3L);
    assertThat(rig.registry.counter("sweeper.rescued").count()).isPositive();
  }

  @Test
  void anEventThatStandsStillHoldsBackWhatFollowsOfItsDocumentOnly() {
    rig.answer.set(new Sending.Failed(new IllegalStateException("no broker")));
    add("a");
    until(() -> rig.registry.counter("outbox.send.failed").count() == 1);
    rig.answer.set(new Sending.Acknowledged());
    add("b");
    until(() -> emptied("b"));
    assertThat(rig.factsOf("tally:a")).isEmpty();
    add("a");
    until(() -> emptied("a"));
    assertThat(rig.factsOf("tally:a")).containsExactly(1L, 2L);
  }

  @Test
  void anEventThatCanNeverBeSentMarksItsDocument() {
    rig.answer.set(new Sending.Hopeless("RecordTooLargeException"));
    add("a");
    until(() -> document("a").containsKey("outboxStuck"));
    assertThat(sweep()).isZero();
    assertThat(rig.outboxes.backlog().blockOptional(LIMIT).orElseThrow().stuck()).isEqualTo(1);
  }

  @Test
  void aDocumentNeverGrowsBeyondItsMostPendingEvents() {
    rig.answer.set(new Sending.Failed(new IllegalStateException("no broker")));
    assertThatThrownBy(() -> IntStream.range(0, 120).forEach(_ -> add("a")))
        .isInstanceOf(StoreFailure.Backlogged.class);
    assertThat(document("a").getArray("outbox")).hasSize(Change.MOST_PENDING);
    rig.answer.set(new Sending.Acknowledged());
    until(() -> sweep() >= 0 && emptied("a"));
    add("a");
    until(() -> emptied("a"));
    assertThat(rig.factsOf("tally:a")).containsExactlyElementsOf(numbers(101));
  }

  @Test
  void racingWritersAndSweepersKeepTheOrderOfEachDocument() {
    var writers =
        Flux.range(0, 60)
            .flatMap(
                i ->
                    store
                        .change(
                            Scope.everything(),
                            HERE,
                            "d" + i % 3,
                            Contexts.plain(),
                            _ -> accept(new Counted(1)))
                        .onErrorResume(StoreFailure.TooContended.class, _ -> Mono.empty()),
                6)
            .then();
    var sweeping = Flux.range(0, 20).concatMap(_ -> sweeper().sweep()).then();
    Mono.when(writers, sweeping).block(LIMIT);
    until(() -> sweep() >= 0 && emptied("d0") && emptied("d1") && emptied("d2"));
    for (String id : List.of("d0", "d1", "d2")) {
      long version = document(id).getInt64("version").getValue();
      assertThat(rig.factsOf("tally:" + id)).containsExactlyElementsOf(numbers(version));
    }
  }

  @Test
  void theBacklogTellsWhatWaitsAndSinceWhen() {
    var before = Instant.now().minusSeconds(1);
    rig.answer.set(new Sending.Failed(new IllegalStateException("no broker")));
    add("a");
    add("b");
    var backlog = rig.outboxes.backlog().blockOptional(LIMIT).orElseThrow();
    assertThat(backlog.pending()).isEqualTo(4);
    assertThat(backlog.oldest().orElseThrow()).isAfter(before);
  }

  @Test
  void aMovedUnionTakesItsDocumentsAlong() {
    add("a");
    var there = new Place("u1", "/gd/sz/u1/");
    assertThat(rig.stores.movedTo(there).blockOptional(LIMIT)).contains(1L);
    assertThat(rig.stores.movedTo(there).blockOptional(LIMIT)).contains(0L);
    assertThat(store.find(Scope.within("/gd/sz/"), "a").blockOptional(LIMIT).orElseThrow().place())
        .isEqualTo(there);
    var again =
        store.change(Scope.everything(), "a", Contexts.plain(), _ -> accept(new Counted(1)));
    assertThat(again.blockOptional(LIMIT)).isPresent();
    assertThat(document("a").getString("unionPath").getValue()).isEqualTo("/gd/sz/u1/");
  }

  private static List<Long> numbers(long last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }
}
