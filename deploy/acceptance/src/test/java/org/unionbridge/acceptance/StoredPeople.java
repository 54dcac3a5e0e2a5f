package org.unionbridge.acceptance;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import reactor.core.publisher.Flux;

/**
 * What the documents of all services hold of a member, as an administrator of the store sees it.
 */
final class StoredPeople {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final List<String> SERVICES =
      List.of("member", "welfare", "notification", "gateway", "plan");

  private final String store;

  StoredPeople(RunningSystem system) {
    store = system.endpoints().getProperty("store");
  }

  /** Whether no document that names them has a key, a sealed field, a hash or a birthday. */
  boolean areFreeOf(String memberId) {
    try (var client = MongoClients.create(store)) {
      return SERVICES.stream().allMatch(service -> isFreeOf(client, service, memberId));
    }
  }

  private static boolean isFreeOf(MongoClient client, String service, String memberId) {
    var database = client.getDatabase("unionbridge-" + service);
    return Flux.from(database.listCollectionNames())
        .concatMap(name -> database.getCollection(name).find())
        .map(Document::toJson)
        .filter(document -> document.contains("\"" + memberId + "\""))
        .all(document ->
            !document.contains("\"text\"")
                && !document.contains("\"birthday\": \"")
                && !document.contains("\"password\"")
                && !document.contains("\"login\": \""))
        .blockOptional(LIMIT)
        .orElseThrow();
  }
}
