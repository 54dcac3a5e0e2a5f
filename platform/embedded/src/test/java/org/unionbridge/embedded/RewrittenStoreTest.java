package org.unionbridge.embedded;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class RewrittenStoreTest {

  private static final String CANARY = "canary-that-was-erased";

  private final Path file;

  RewrittenStoreTest(@TempDir Path directory) {
    file = directory.resolve("documents.mv");
  }

  private void withDocuments(Consumer<MongoCollection<Document>> work) {
    try (var store = EmbeddedStore.start(file, FreePorts.next());
        var client = MongoClients.create(store.uri())) {
      work.accept(client.getDatabase("test").getCollection("documents"));
    }
  }

  private boolean holdsCanary() throws IOException {
    return new String(Files.readAllBytes(file), ISO_8859_1).contains(CANARY);
  }

  @Test
  void whatWasErasedIsInNoPageOfTheFileAndTheRestIsThere() throws IOException {
    withDocuments(documents -> {
      for (int i = 0; i < 200; i++) {
        Mono.from(documents.insertOne(new Document("_id", "d" + i).append("text", "stays " + i)))
            .block();
      }
      Mono.from(documents.insertOne(new Document("_id", "erased").append("text", CANARY))).block();
    });
    withDocuments(documents ->
        Mono.from(
                documents.updateOne(
                    Filters.eq("_id", "erased"), new Document("$set", new Document("text", ""))))
            .block());
    assertThat(holdsCanary()).isTrue();

    EmbeddedStore.rewrite(file);

    assertThat(holdsCanary()).isFalse();
    withDocuments(documents -> {
      assertThat(Flux.from(documents.find()).count().block()).isEqualTo(201);
      var found = Mono.from(documents.find(Filters.eq("_id", "d7")).first()).block();
      assertThat(found).containsEntry("text", "stays 7");
    });
  }
}
