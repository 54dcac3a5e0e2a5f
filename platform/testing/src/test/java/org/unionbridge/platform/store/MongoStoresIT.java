package org.unionbridge.platform.store;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.outbox.Sending;
import org.unionbridge.testing.AggregateStoreContract;
import org.unionbridge.testing.Tally;
import org.unionbridge.testing.Tally.Counted;
import org.unionbridge.testing.ViewStoreContract;
import reactor.core.publisher.Mono;

/** The contracts on every document store of this machine. */
class MongoStoresIT {

  static Stream<DocumentStore> documentStores() {
    return DocumentStores.forTests().stream();
  }

  @Nested
  @ParameterizedClass(autoCloseArguments = false)
  @MethodSource("org.unionbridge.platform.store.MongoStoresIT#documentStores")
  class Aggregates extends AggregateStoreContract {

    private final StoreRig rig;
    private final AggregateStore<Tally, Counted> store;

    Aggregates(DocumentStore documents) {
      rig = new StoreRig(documents);
      rig.answer.set(new Sending.Failed(new IllegalStateException("no broker in this test")));
      store = rig.stores.aggregates("tallies", new Tally.Codec());
    }

    @AfterEach
    void close() {
      rig.close();
    }

    @Override
    protected AggregateStore<Tally, Counted> store() {
      return store;
    }

    @Override
    protected List<Envelope> eventsOf(String id) {
      return Mono.from(
              rig.database
                  .getCollection("tallies", BsonDocument.class)
                  .find(com.mongodb.client.model.Filters.eq("_id", id))
                  .first())
          .map(EnvelopeForm::readAll)
          .blockOptional(Duration.ofSeconds(10))
          .orElse(List.of());
    }
  }

  @Nested
  @ParameterizedClass(autoCloseArguments = false)
  @MethodSource("org.unionbridge.platform.store.MongoStoresIT#documentStores")
  class Views extends ViewStoreContract {

    private final StoreRig rig;
    private final ViewStore<Figure> store;

    Views(DocumentStore documents) {
      rig = new StoreRig(documents);
      store = rig.stores.views("figures", Figure.class, JsonForm.plain());
    }

    @AfterEach
    void close() {
      rig.close();
    }

    @Override
    protected ViewStore<Figure> store() {
      return store;
    }
  }
}
