package org.unionbridge.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.platform.decision.Decision.accept;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.unionbridge.platform.outbox.DocumentRef;
import org.unionbridge.platform.outbox.Outboxes;
import org.unionbridge.platform.outbox.PendingDocument;
import org.unionbridge.platform.outbox.Relay;
import org.unionbridge.platform.outbox.Sending;
import org.unionbridge.platform.outbox.Sweeper;
import org.unionbridge.platform.outbox.WorkShare;
import org.unionbridge.platform.tracing.Spans;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Tally;
import org.unionbridge.testing.Tally.Counted;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** From the write to the broker, when what was sent is not removed: on every document store. */
@ParameterizedClass(autoCloseArguments = false)
@MethodSource("documentStores")
class LostRemovalIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Place HERE = new Place("u1", "/gd/u1/");
  private static final Set<Integer> ALL_SLOTS =
      IntStream.range(0, WorkShare.SLOTS).boxed().collect(Collectors.toUnmodifiableSet());

  private final StoreRig rig;

  LostRemovalIT(DocumentStore documents) {
    rig = new StoreRig(documents);
  }

  static Stream<DocumentStore> documentStores() {
    return DocumentStores.forTests().stream();
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private Relay relay(AtomicBoolean dead) {
    return new Relay(
        envelope -> {
          rig.sent.add(envelope);
          return new Sending.Acknowledged();
        },
        new NeverRemoves(rig.outboxes, dead),
        StoreRig.SETTINGS,
        rig.metrics);
  }

  private void write(Relay relay) {
    var store =
        new Stores("tally", rig.database, rig.outboxes, relay, Clock.systemUTC(), Spans.NONE)
            .aggregates("tallies", new Tally.Codec());
    var unused =
        store
            .change(Scope.everything(), HERE, "a", Contexts.plain(), _ -> accept(new Counted(1)))
            .block(LIMIT);
  }

  private long sweep(Relay relay) {
    return new Sweeper(
            rig.outboxes, relay, () -> ALL_SLOTS, StoreRig.SETTINGS, rig.metrics, Clock.systemUTC())
        .sweep()
        .blockOptional(LIMIT)
        .orElseThrow();
  }

  private BsonDocument document() {
    return Mono.from(
            rig.database
                .getCollection("tallies", BsonDocument.class)
                .find(com.mongodb.client.model.Filters.eq("_id", "a"))
                .first())
        .blockOptional(LIMIT)
        .orElseThrow();
  }

  private boolean emptied() {
    var document = document();
    return document.getArray("outbox").isEmpty() && !document.containsKey("outboxSince");
  }

  private static void until(BooleanSupplier condition) {
    var limit = Instant.now().plus(LIMIT);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("in time").isBefore(limit);
      Thread.onSpinWait();
    }
  }

  @Test
  void aProcessKilledBetweenSendAndRemovalCausesARepetitionAndNoLoss() {
    var killed = relay(new AtomicBoolean(true));
    write(killed);
    until(() -> rig.sent.size() == 2);
    assertThat(document().getArray("outbox")).hasSize(2);
    // Once: with no waiting time, a second sweep would find the document stale again at once.
    assertThat(sweep(rig.relay)).isEqualTo(1);
    until(() -> emptied());
    assertThat(rig.factsOf("tally:a")).containsExactly(1L);
    assertThat(rig.sendings()).containsEntry("tally.facts/tally:a:1", 2);
    killed.close();
  }

  @Test
  void aRemovalThatWasLostIsMadeGoodWithoutSendingAgain() {
    var losesOne = new AtomicBoolean(true);
    var relay = relay(losesOne);
    write(relay);
    until(() -> rig.registry.counter("outbox.removal.lost").count() > 0);
    losesOne.set(false);
    until(() -> sweep(relay) >= 0 && emptied());
    assertThat(rig.sendings()).containsEntry("tally.facts/tally:a:1", 1);
    relay.close();
  }

  /** Outboxes whose owner dies before anything is removed. */
  private record NeverRemoves(Outboxes real, AtomicBoolean dead) implements Outboxes {
    @Override
    public Mono<Void> remove(Collection<Prefix> prefixes) {
      return dead.get() ? Mono.error(new IllegalStateException("killed")) : real.remove(prefixes);
    }

    @Override
    public Flux<DocumentRef> stale(Instant since, IntPredicate slots, int limit) {
      return real.stale(since, slots, limit);
    }

    @Override
    public Mono<PendingDocument> claim(DocumentRef ref, Instant staleSince, Instant now) {
      return real.claim(ref, staleSince, now);
    }

    @Override
    public Mono<Void> markStuck(DocumentRef ref, long ordinal, String reason) {
      return real.markStuck(ref, ordinal, reason);
    }

    @Override
    public Mono<Backlog> backlog() {
      return real.backlog();
    }

    @Override
    public List<String> collections() {
      return real.collections();
    }
  }
}
