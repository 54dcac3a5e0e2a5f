package org.unionbridge.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.platform.decision.Decision.accept;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Tally;
import org.unionbridge.testing.Tally.Counted;

/** What the directory must hold of a document, asked of every document store of this machine. */
@ParameterizedClass(autoCloseArguments = false)
@MethodSource("documentStores")
class CurrentRecordIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final StoreRig rig;
  private final AggregateStore<Tally, Counted> store;

  CurrentRecordIT(DocumentStore documents) {
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
            .change(
                Scope.everything(),
                new Place("u1", "/gd/u1/"),
                id,
                Contexts.plain(),
                _ -> accept(new Counted(3)))
            .blockOptional(LIMIT)
            .orElseThrow();
  }

  private Optional<Envelope> current(String type, String id) {
    return rig.stores.currentRecord(type, id, Contexts.plain()).blockOptional(LIMIT);
  }

  @Test
  void itIsTheRecordThatTheLastCommandSent() {
    add("a");
    add("a");
    var limit = Instant.now().plus(LIMIT);
    while (rig.sent.size() < 4) {
      assertThat(Instant.now()).isBefore(limit);
      Thread.onSpinWait();
    }
    assertThat(current("tally", "a"))
        .get()
        .usingRecursiveComparison()
        .ignoringFields("recorded")
        .isEqualTo(rig.sent.getLast());
  }

  @Test
  void ofWhatIsNotHereThereIsNone() {
    add("a");
    assertThat(current("tally", "b")).isEmpty();
    assertThat(current("member", "a")).isEmpty();
  }
}
