package org.unionbridge.platform.listening;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import reactor.core.publisher.Mono;

/**
 * Which generation of each listener answers, and which is being built beside it. A rebuild is a new
 * generation from offset 0 that takes over when it has caught up.
 */
public final class Generations {

  /**
   * @param active what readers see
   * @param wanted the same, or the next one while it is being built
   */
  record State(int active, int wanted) {
    static final State FIRST = new State(1, 1);
  }

  private final MongoCollection<BsonDocument> states;
  private final Map<String, State> known = new ConcurrentHashMap<>();

  Generations(MongoDatabase database) {
    this.states = database.getCollection("generations", BsonDocument.class);
  }

  /** The generation whose collections readers of this listener's work are to ask. */
  public int active(String listener) {
    return known.getOrDefault(listener, State.FIRST).active();
  }

  /** Looks again, for what another instance may have decided. */
  Mono<State> refresh(String listener) {
    return Mono.from(states.find(eq("_id", listener)).first())
        .map(found ->
            new State(found.getInt32("active").getValue(), found.getInt32("wanted").getValue()))
        .defaultIfEmpty(State.FIRST)
        .doOnNext(state -> known.put(listener, state));
  }

  /** From now on the next generation is built; does nothing while one is. */
  Mono<State> rebuild(String listener) {
    return refresh(listener)
        .flatMap(state ->
            state.active() == state.wanted()
                ? Mono.from(
                    states.updateOne(
                        eq("_id", listener),
                        combine(
                            setOnInsert("active", new BsonInt32(state.active())),
                            set("wanted", new BsonInt32(state.active() + 1))),
                        new UpdateOptions().upsert(true)))
                : Mono.empty())
        .then(refresh(listener));
  }

  /** The wanted generation has caught up and answers from now on. */
  Mono<State> takeOver(String listener, State state) {
    return Mono.from(
            states.updateOne(
                and(eq("_id", listener), eq("active", new BsonInt32(state.active()))),
                set("active", new BsonInt32(state.wanted()))))
        .then(refresh(listener));
  }
}
