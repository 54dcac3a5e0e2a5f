package org.unionbridge.platform.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.outbox.Publisher;
import org.unionbridge.platform.outbox.Relay;
import org.unionbridge.platform.outbox.RelayMetrics;
import org.unionbridge.platform.outbox.RelaySettings;
import org.unionbridge.platform.outbox.Sending;
import org.unionbridge.platform.tracing.Spans;
import org.unionbridge.testing.probe.ScopeProbe;

/** Stores on a database of their own, with a broker that does as it is told. */
final class StoreRig implements AutoCloseable {

  /** No claim has to wait: whatever made no progress for a moment is stale. */
  static final RelaySettings SETTINGS =
      new RelaySettings(8, 64, Duration.ofSeconds(10), Duration.ZERO, Duration.ofHours(1), 100);

  final List<Envelope> sent = new CopyOnWriteArrayList<>();
  final AtomicInteger failed = new AtomicInteger();
  final AtomicReference<Sending> answer = new AtomicReference<>(new Sending.Acknowledged());
  final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  final RelayMetrics metrics = new RelayMetrics(registry);

  /** For the test's own looks, past the probe. */
  final MongoDatabase database;

  final MongoOutboxes outboxes;
  final Relay relay;
  final Stores stores;
  private final MongoClient client;
  private final MongoClient probed;

  StoreRig(DocumentStore store) {
    var name = "rig-" + Ids.random();
    client = client(store, _ -> {});
    database = client.getDatabase(name);
    probed = client(store, settings -> settings.addCommandListener(new ScopeProbe()));
    var seen = probed.getDatabase(name);
    outboxes = new MongoOutboxes(seen);
    relay = relay(this::send);
    stores = new Stores("tally", seen, outboxes, relay, Clock.systemUTC(), Spans.NONE);
  }

  private static MongoClient client(
      DocumentStore store, Consumer<MongoClientSettings.Builder> more) {
    var settings =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(store.uri()))
            .applyToClusterSettings(c -> c.serverSelectionTimeout(5, TimeUnit.SECONDS));
    more.accept(settings);
    return MongoClients.create(settings.build());
  }

  Relay relay(Publisher publisher) {
    return new Relay(publisher, outboxes, SETTINGS, metrics);
  }

  private Sending send(Envelope envelope) {
    var said = answer.get();
    if (said instanceof Sending.Acknowledged) {
      sent.add(envelope);
    } else {
      failed.incrementAndGet();
    }
    return said;
  }

  /**
   * Sequences that the broker was given of one aggregate's facts, each once, in order of arrival.
   */
  List<Long> factsOf(String key) {
    return sent.stream()
        .filter(e -> e.key().equals(key) && e.topic().endsWith(".facts"))
        .map(Envelope::sequence)
        .distinct()
        .toList();
  }

  /** How often each event was sent. */
  Map<String, Integer> sendings() {
    var counts = new ConcurrentHashMap<String, Integer>();
    sent.forEach(e -> counts.merge(e.topic() + "/" + e.id(), 1, Integer::sum));
    return counts;
  }

  @Override
  public void close() {
    relay.close();
    probed.close();
    client.close();
  }
}
