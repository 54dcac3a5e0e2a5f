package org.unionbridge.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.platform.decision.Decision.accept;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
import org.unionbridge.platform.store.CommandContext.Retry;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Tally;
import org.unionbridge.testing.Tally.Counted;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** What one write leaves in a document whose person is erased, on every document store. */
@ParameterizedClass(autoCloseArguments = false)
@MethodSource("documentStores")
class ErasedDocumentIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final long ERASING = 1_000;

  private final StoreRig rig;
  private final AggregateStore<Tally, Counted> store;

  ErasedDocumentIT(DocumentStore documents) {
    rig = new StoreRig(documents);
    store = rig.stores.aggregates("tallies", new Erasable());
  }

  static Stream<DocumentStore> documentStores() {
    return DocumentStores.forTests().stream();
  }

  @AfterEach
  void close() {
    rig.close();
  }

  /** A tally that is erased once it is large; the directory then holds a tombstone. */
  private static final class Erasable implements AggregateCodec<Tally, Counted> {
    private final Tally.Codec tallies = new Tally.Codec();

    @Override
    public String type() {
      return tallies.type();
    }

    @Override
    public int schema() {
      return tallies.schema();
    }

    @Override
    public Tally initial() {
      return tallies.initial();
    }

    @Override
    public Tally evolve(Tally state, Counted event) {
      return tallies.evolve(state, event);
    }

    @Override
    public ObjectNode write(Tally state) {
      return tallies.write(state);
    }

    @Override
    public Tally read(ObjectNode stored, int schema) {
      return tallies.read(stored, schema);
    }

    @Override
    public Fact fact(String id, Counted event) {
      return tallies.fact(id, event);
    }

    @Override
    public boolean erased(Tally state) {
      return state.total() >= ERASING;
    }

    @Override
    public Optional<DirectoryRecord> directory(Stored<Tally> stored) {
      return erased(stored.state())
          ? Optional.of(new DirectoryRecord("tally", 1, Optional.empty()))
          : tallies.directory(stored);
    }
  }

  private void add(long amount, String key) {
    var plain = Contexts.plain();
    var context =
        new CommandContext(
            plain.actor(),
            plain.at(),
            plain.correlationId(),
            plain.causationId(),
            plain.traceparent(),
            Optional.of(new Retry(key, "request of " + key)),
            plain.expectedVersion());
    var unused =
        store
            .change(
                Scope.everything(),
                new Place("u1", "/gd/u1/"),
                "a",
                context,
                _ -> accept(new Counted(amount)))
            .blockOptional(LIMIT)
            .orElseThrow();
  }

  private BsonDocument document() {
    var documents = rig.database.getCollection("tallies", BsonDocument.class);
    return Mono.from(documents.find(Filters.eq("_id", "a")).first())
        .blockOptional(LIMIT)
        .orElseThrow();
  }

  @Test
  void wholeRecordsThatWaitGoAndFactsStay() {
    rig.answer.set(new Sending.Failed(new IllegalStateException("the broker is away")));
    add(1, "k1");
    add(2, "k2");
    assertThat(document().getArray("outbox")).hasSize(4);

    add(ERASING, "k3");

    assertThat(document().getArray("outbox"))
        .extracting(waiting -> waiting.asDocument().getString("topic").getValue())
        .containsExactly("tally.facts", "tally.facts", "tally.facts", "tally.directory");
    assertThat(document().getArray("outbox").getLast().asDocument()).doesNotContainKey("body");
    assertThat(document()).containsKey("outboxSince").doesNotContainKey("ownerId");
  }

  @Test
  void ofWhatIsRememberedOnlyTheErasureStays() {
    add(1, "k1");
    add(ERASING, "k2");
    assertThat(document().getArray("commands"))
        .singleElement()
        .extracting(kept -> kept.asDocument().getString("key").getValue())
        .isEqualTo("k2");
  }

  @Test
  void whatWaitedAndWhatTheErasureTellsIsSentInOrder() {
    rig.answer.set(new Sending.Failed(new IllegalStateException("the broker is away")));
    add(1, "k1");
    until(() -> rig.failed.get() > 0);
    rig.answer.set(new Sending.Acknowledged());
    add(ERASING, "k2");
    until(() -> rig.sent.stream().anyMatch(sent -> sent.topic().endsWith(".directory")));
    assertThat(rig.factsOf("tally:a")).containsExactly(1L, 2L);
    assertThat(rig.sent.getLast().topic()).isEqualTo("tally.directory");
    assertThat(rig.sent.getLast().body()).isEmpty();
    assertThat(rig.sent).filteredOn(sent -> sent.topic().endsWith(".directory")).hasSize(1);
  }

  private static void until(BooleanSupplier condition) {
    var limit = Instant.now().plus(LIMIT);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(limit);
      Thread.onSpinWait();
    }
  }
}
