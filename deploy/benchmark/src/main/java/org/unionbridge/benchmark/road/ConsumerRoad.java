package org.unionbridge.benchmark.road;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.unionbridge.benchmark.comparison.Patience;
import org.unionbridge.benchmark.comparison.Side;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** The platform's own way of listening: guard, effect, parking, and the offsets after them. */
final class ConsumerRoad implements Side {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String VIEWS = "reports";

  private final String store;
  private final String broker;
  private final ConsumerSource source;
  private final String traces;
  private final Topic topic;
  private @Nullable Listening listening;
  private int round;

  ConsumerRoad(String store, String broker, ConsumerSource source) {
    this(store, broker, source, "");
  }

  /**
   * @param traces where it tells of traces; blank for nowhere
   */
  ConsumerRoad(String store, String broker, ConsumerSource source, String traces) {
    this.traces = traces;
    this.store = store;
    this.broker = broker;
    this.source = source;
    this.topic = new Topic(broker, ConsumerSource.TOPIC);
  }

  /** A listener of one round, held at the door of its first effect until the clock runs. */
  private static final class Listening {
    final String name;
    final CountDownLatch arrived = new CountDownLatch(1);
    final Sinks.Empty<Void> gate = Sinks.empty();
    final LongAdder effects = new LongAdder();
    final ConfigurableApplicationContext context;

    Listening(String store, String broker, String traces, String name) {
      this.name = name;
      this.context = RoadApplication.consuming(store, broker, traces, this::subscription);
    }

    private Subscription subscription(Stores stores) {
      var views = stores.views(VIEWS, LatestReport.class, JsonForm.plain());
      Effect effect = event -> apply(views, event);
      return Subscription.facts(name, ConsumerSource.TOPIC, effect);
    }

    private Mono<Void> apply(ViewStore<LatestReport> views, InboundEvent event) {
      arrived.countDown();
      return gate.asMono()
          .then(Mono.defer(() -> views.put(entry(event))))
          .doOnNext(kept -> effects.add(kept ? 1 : 0))
          .then();
    }

    private static Entry<LatestReport> entry(InboundEvent event) {
      return Entry.of(
          event.aggregateId(),
          new Place(Task.UNION, event.unionPath()),
          event.sequence(),
          LatestReport.read(event.facts()));
    }
  }

  @Override
  public String name() {
    return "our road";
  }

  @Override
  public void prepare() {
    try (var client = BareClient.of(store)) {
      Mono.from(client.getDatabase("unionbridge-" + RoadApplication.SERVICE).drop()).block(LIMIT);
    }
    var name = (traces.isEmpty() ? "listener-" : "watched-") + ++round;
    listening = new Listening(store, broker, traces, name);
    try {
      if (!listening.arrived.await(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("nothing to listen to");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the first event", e);
    }
  }

  @Override
  public void run(int operations) {
    var now = listening();
    now.gate.emitEmpty(Sinks.EmitFailureHandler.FAIL_FAST);
    Patience.until("all committed", LIMIT, () -> topic.committedBy(now.name + ".g1") == operations);
  }

  private Listening listening() {
    if (listening == null) {
      throw new IllegalStateException("not prepared");
    }
    return listening;
  }

  @Override
  public void verify(int operations) {
    var now = listening();
    try {
      var database = now.context.getBean(MongoDatabase.class);
      WrongCount.unlessEqual("effects", source.distinct(), now.effects.sum());
      WrongCount.unlessEqual("parked events", 0, count(database, "parked"));
      WrongCount.unlessEqual("views", source.aggregates(), count(database, VIEWS));
      WrongCount.unlessEqual("sum of last sequences", source.distinct(), lastOfAll(database));
    } finally {
      now.context.close();
      listening = null;
    }
  }

  private static long count(MongoDatabase database, String collection) {
    return Mono.from(database.getCollection(collection).countDocuments())
        .blockOptional(LIMIT)
        .orElseThrow();
  }

  private static long lastOfAll(MongoDatabase database) {
    return Flux.from(database.getCollection(VIEWS, BsonDocument.class).find())
        .map(view -> view.getInt64("version").getValue())
        .reduce(0L, Long::sum)
        .blockOptional(LIMIT)
        .orElseThrow();
  }

  @Override
  public void close() {
    if (listening != null) {
      listening.context.close();
    }
    topic.close();
  }
}
