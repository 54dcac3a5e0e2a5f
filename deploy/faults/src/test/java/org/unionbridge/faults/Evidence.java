package org.unionbridge.faults;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.unionbridge.testing.Topics;
import reactor.core.publisher.Flux;

/** What a service that died has left behind, in its store and at the broker. */
final class Evidence implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final String service;
  private final String broker;
  private final MongoClient client;

  Evidence(String service, String store, String broker) {
    this.service = service;
    this.broker = broker;
    this.client = MongoClients.create(store);
  }

  List<BsonDocument> stored(String collection) {
    var documents =
        client
            .getDatabase("unionbridge-" + service)
            .getCollection(collection, BsonDocument.class)
            .find();
    return Flux.from(documents).collectList().blockOptional(LIMIT).orElseThrow();
  }

  /** Ids of the documents, with nothing else of them. */
  List<String> ids(String collection) {
    return stored(collection).stream().map(d -> d.getString("_id").getValue()).toList();
  }

  /** Topics of the events that wait in the only tally. */
  List<String> waiting() {
    return stored("tallies").getFirst().getArray("outbox").stream()
        .map(BsonValue::asDocument)
        .map(event -> event.getString("topic").getValue())
        .toList();
  }

  /** Ids of the facts that the broker has. */
  List<String> sent() {
    return Topics.all(broker, service + ".facts").stream()
        .map(record -> Topics.header(record, "ce_id"))
        .toList();
  }

  /** How far the listener's group has come. */
  long committed() {
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      return admin
          .listConsumerGroupOffsets(TallyService.LISTENER + ".g1")
          .partitionsToOffsetAndMetadata()
          .get()
          .entrySet()
          .stream()
          .filter(entry -> entry.getKey().topic().equals(service + ".facts"))
          .mapToLong(entry -> entry.getValue().offset())
          .sum();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
