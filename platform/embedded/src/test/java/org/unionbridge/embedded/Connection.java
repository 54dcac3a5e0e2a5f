package org.unionbridge.embedded;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A client of a store that waits for its answers. */
final class Connection implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final MongoClient client;

  Connection(String uri) {
    this.client = MongoClients.create(uri);
  }

  MongoDatabase database() {
    return client.getDatabase("test");
  }

  MongoDatabase database(String name) {
    return client.getDatabase(name);
  }

  MongoCollection<Document> collection(String name) {
    return database().getCollection(name);
  }

  static <T> T one(Publisher<T> answer) {
    var found = Mono.from(answer).block(LIMIT);
    if (found == null) {
      throw new AssertionError("There was no answer");
    }
    return found;
  }

  static void done(Publisher<Void> answer) {
    Mono.from(answer).block(LIMIT);
  }

  static <T> List<T> all(Publisher<T> answer) {
    var found = Flux.from(answer).collectList().block(LIMIT);
    return found == null ? List.of() : found;
  }

  @Override
  public void close() {
    client.close();
  }
}
