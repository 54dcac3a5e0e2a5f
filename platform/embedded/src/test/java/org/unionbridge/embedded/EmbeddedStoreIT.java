package org.unionbridge.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionbridge.embedded.Connection.all;
import static org.unionbridge.embedded.Connection.done;
import static org.unionbridge.embedded.Connection.one;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;

@Timeout(60)
@TestInstance(Lifecycle.PER_CLASS)
final class EmbeddedStoreIT {

  private final Path dir;
  private final EmbeddedStore onFile;
  private final EmbeddedStore inMemory;

  EmbeddedStoreIT(@TempDir Path dir) {
    this.dir = dir;
    this.onFile = EmbeddedStore.start(dir.resolve("data/documents.mv"), FreePorts.next(), true);
    this.inMemory = EmbeddedStore.inMemory(FreePorts.next());
  }

  @AfterAll
  void stopBoth() {
    onFile.close();
    inMemory.close();
  }

  List<String> uris() {
    return List.of(onFile.uri(), inMemory.uri());
  }

  @ParameterizedTest
  @MethodSource("uris")
  void whatIsWrittenIsReadBack(String uri) {
    try (var connection = new Connection(uri)) {
      var members =
          connection
              .collection("members")
              .withReadConcern(ReadConcern.MAJORITY)
              .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
      one(members.insertOne(new Document("_id", "ada").append("age", 36)));
      one(members.updateOne(eq("ada"), set("age", 37)));
      assertThat(one(members.find(eq("ada")))).containsEntry("age", 37);
      assertThat(all(members.aggregate(List.of(Aggregates.match(eq("age", 37)))))).hasSize(1);
      assertThat(one(members.deleteOne(eq("ada"))).getDeletedCount()).isOne();
      assertThat(one(members.countDocuments())).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("uris")
  void racingUpsertsMakeOneDocumentPerKey(String uri) {
    try (var connection = new Connection(uri)) {
      var tallies = connection.collection("tallies");
      one(tallies.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true)));
      Flux.range(0, 400)
          .flatMap(
              i ->
                  tallies.updateOne(
                      eq("key", i % 10), inc("sum", 1), new UpdateOptions().upsert(true)),
              32)
          .blockLast();
      assertThat(all(tallies.find()))
          .hasSize(10)
          .allSatisfy(tally -> assertThat(tally).containsEntry("sum", 40));
    }
  }

  @ParameterizedTest
  @MethodSource("uris")
  void aUniqueIndexRefusesTheSecond(String uri) {
    try (var connection = new Connection(uri)) {
      var cards = connection.collection("cards");
      one(cards.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true)));
      one(cards.insertOne(new Document("number", 1)));
      assertThatThrownBy(() -> one(cards.insertOne(new Document("number", 1))))
          .isInstanceOf(MongoWriteException.class)
          .hasMessageContaining("E11000");
    }
  }

  @ParameterizedTest
  @MethodSource("uris")
  void healthChecksGetTheirHello(String uri) {
    try (var connection = new Connection(uri)) {
      assertThat(one(connection.database("local").runCommand(new Document("hello", 1))))
          .containsEntry("isWritablePrimary", true)
          .containsKey("maxWireVersion");
    }
  }

  @ParameterizedTest
  @MethodSource("uris")
  void droppingADatabaseSparesItsLongerNamesake(String uri) {
    try (var connection = new Connection(uri)) {
      one(connection.database("plans").getCollection("c").insertOne(new Document("_id", 1)));
      one(connection.database("plan").getCollection("c").insertOne(new Document("_id", 1)));
      assertThatThrownBy(() -> done(connection.database("plan").drop()))
          .isInstanceOf(MongoCommandException.class)
          .hasMessageContaining("plans");
      assertThat(one(connection.database("plans").getCollection("c").countDocuments())).isOne();
      done(connection.database("plans").drop());
      done(connection.database("plan").drop());
    }
  }

  @Test
  void aRestartKeepsEverything() {
    var file = dir.resolve("restart.mv");
    for (int round = 1; round <= 3; round++) {
      try (var store = EmbeddedStore.start(file, FreePorts.next());
          var connection = new Connection(store.uri())) {
        var rounds = connection.collection("rounds");
        one(rounds.insertOne(new Document("_id", round)));
        done(connection.database("merged" + round).createCollection("empty"));
        var copy = List.of(Aggregates.out("copies"));
        all(rounds.aggregate(copy));
        assertThat(one(rounds.countDocuments())).isEqualTo(round);
        assertThat(one(connection.collection("copies").countDocuments())).isEqualTo(round);
      }
    }
  }

  @Test
  void aFileThatIsInUseIsToldInWords() {
    var file = dir.resolve("data/documents.mv");
    assertThatThrownBy(() -> EmbeddedStore.start(file, FreePorts.next()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Another process uses the data file")
        .hasMessageContaining(file.toString());
  }

  @Test
  void aPortThatIsInUseIsToldInWordsAndTheFileIsFreeAgain() {
    var file = dir.resolve("port.mv");
    int taken = Integer.parseInt(inMemory.uri().substring(inMemory.uri().lastIndexOf(':') + 1));
    assertThatThrownBy(() -> EmbeddedStore.start(file, taken))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cannot listen on 127.0.0.1:" + taken);
    EmbeddedStore.start(file, FreePorts.next()).close();
  }

  @Test
  void theFileStaysSmallUnderManyUpdates() {
    var file = dir.resolve("small.mv");
    try (var store = EmbeddedStore.start(file, FreePorts.next());
        var connection = new Connection(store.uri())) {
      var counters = connection.collection("counters");
      Flux.range(0, 6_000)
          .flatMap(
              i ->
                  counters.updateOne(
                      eq(i * 7919 % 1_000),
                      List.of(set("text", "x".repeat(200)), inc("n", 1)).getFirst(),
                      new UpdateOptions().upsert(true)),
              16)
          .blockLast();
      assertThat(file.toFile().length()).isLessThan(20_000_000);
      System.out.printf(
          "6000 updates of 1000 documents left a file of %d KiB%n", file.toFile().length() / 1024);
    }
  }
}
