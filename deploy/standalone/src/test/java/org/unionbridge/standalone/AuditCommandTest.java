package org.unionbridge.standalone;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import org.unionbridge.embedded.EmbeddedStore;
import org.unionbridge.embedded.FreePorts;
import org.unionbridge.platform.audit.chain.WrittenChain;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.privacy.MasterKey;
import reactor.core.publisher.Mono;

/** The audit of a data directory, looked at from the outside. */
class AuditCommandTest {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String TENTH = "member.audit:0:000000000010";

  private final Path data;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  AuditCommandTest(@TempDir Path scratch) {
    this.data = scratch.resolve("data");
  }

  private int verify() {
    said.reset();
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return AuditCommand.run(List.of("verify", "--data", data.toString()), out, out, Map.of());
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  /** The gateway's database, as somebody finds it who opens the file. */
  private void inTheStore(Consumer<MongoDatabase> work) {
    try (var store =
            EmbeddedStore.start(data.resolve("store").resolve("documents.mv"), FreePorts.next());
        var client = MongoClients.create(store.uri())) {
      work.accept(client.getDatabase("unionbridge-gateway"));
    }
  }

  private void inTheEntries(Consumer<MongoCollection<Document>> work) {
    inTheStore(database -> work.accept(database.getCollection("audit-chain-entries")));
  }

  private static <T> T done(Publisher<T> write) {
    return Mono.from(write).blockOptional(LIMIT).orElseThrow();
  }

  private void someChains() {
    var hash = new KeyedHash(MasterKey.openOrCreate(data.resolve("keys"), false));
    inTheStore(database -> {
      WrittenChain.write(database, hash, "member.audit", 30);
      WrittenChain.write(database, hash, "gateway.audit", 12);
    });
  }

  @Test
  void whatNobodyTouchedIsWhole() {
    someChains();
    assertThat(verify()).as(said()).isZero();
    assertThat(said())
        .contains("gateway.audit:0  1–12  完好 / whole", "member.audit:0  1–30  完好 / whole")
        .contains("2 条链共 42 条记录", "2 chains with 42 entries");
  }

  @Test
  void oneChangedEntryIsFound() {
    someChains();
    inTheEntries(entries -> done(entries.updateOne(eq("_id", TENTH), set("account", "another"))));
    assertThat(verify()).isEqualTo(1);
    assertThat(said())
        .contains("member.audit:0  1–30  第 10 条被改动 / entry 10 was changed")
        .contains("gateway.audit:0  1–12  完好 / whole");
  }

  @Test
  void oneRemovedEntryIsFound() {
    someChains();
    inTheEntries(entries -> done(entries.deleteOne(eq("_id", TENTH))));
    assertThat(verify()).isEqualTo(1);
    assertThat(said()).contains("第 10 条被删除或移走 / entry 10 was removed");
  }

  @Test
  void oneInsertedEntryIsFoundWhereverItStands() {
    someChains();
    inTheEntries(entries -> {
      var copy = new Document(found(entries, "member.audit:0:000000000030"));
      copy.put("_id", "member.audit:0:000000000031");
      copy.put("number", 31L);
      copy.put("event", "member.audit:0/member:forged:1");
      done(entries.insertOne(copy));
    });
    assertThat(verify()).isEqualTo(1);
    assertThat(said()).contains("第 31 条是插入的 / entry 31 was inserted");
  }

  private static Document found(MongoCollection<Document> entries, String id) {
    return Optional.ofNullable(Mono.from(entries.find(eq("_id", id)).first()).block(LIMIT))
        .orElseThrow();
  }

  @Test
  void withoutDataOrKeyOrWhileTheSystemRunsNothingIsSaidOfTheAudit() {
    assertThat(verify()).isEqualTo(2);
    assertThat(said()).contains("没有找到数据目录 / there is no data directory");
    someChains();
    try (var running = DataDirectory.open(data)) {
      assertThat(running.hasData()).isTrue();
      assertThat(verify()).isEqualTo(2);
      assertThat(said()).contains("另一个进程", "stop the system, then verify");
    }
    assertThat(data.resolve("keys").resolve("master.json").toFile().delete()).isTrue();
    assertThat(verify()).isEqualTo(2);
    assertThat(said()).contains("没有主密钥", "without the master key");
  }
}
