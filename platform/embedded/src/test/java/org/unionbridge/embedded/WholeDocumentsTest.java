package org.unionbridge.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer that is on its way says what was so when it was given, whatever changes meanwhile. */
final class WholeDocumentsTest {

  private final EmbeddedChannel channel = new EmbeddedChannel();
  private final DurableBackend backend =
      new DurableBackend(new MVStore.Builder().open(), false, _ -> {});

  @BeforeEach
  void aPlanIsThere() {
    var plan = new Document("_id", "plan").append("version", 1).append("outbox", List.of("event"));
    told("insert", new Document("insert", "plans").append("documents", List.of(plan)));
  }

  @AfterEach
  void close() {
    backend.close();
  }

  private Document told(String command, Document query) {
    return backend.handleCommand(channel, "unionbridge", command, query);
  }

  private Document found(String field, Object value) {
    var answer =
        told("find", new Document("find", "plans").append("filter", new Document(field, value)));
    return answer.get("cursor") instanceof Document cursor
            && cursor.get("firstBatch") instanceof List<?> documents
            && documents.getFirst() instanceof Document document
        ? document
        : new Document();
  }

  private static Document change() {
    return new Document("$set", new Document("version", 2).append("sent", true))
        .append("$unset", new Document("outbox", ""));
  }

  private void isUpdated() {
    var update = new Document("q", new Document("_id", "plan")).append("u", change());
    told("update", new Document("update", "plans").append("updates", List.of(update)));
  }

  private Document isModified() {
    var answer =
        told(
            "findandmodify",
            new Document("findandmodify", "plans")
                .append("query", new Document("_id", "plan"))
                .append("update", change())
                .append("new", true));
    return answer.get("value") instanceof Document document ? document : new Document();
  }

  @Test
  void whatWasFoundByItsIdStaysAsItWasFound() {
    var before = found("_id", "plan");
    isUpdated();
    assertThat(before.keySet()).containsExactly("_id", "version", "outbox");
    assertThat(before).containsEntry("version", 1);
    assertThat(found("_id", "plan")).containsEntry("version", 2).doesNotContainKey("outbox");
  }

  @Test
  void whatWasFoundByLookingThroughAllStaysAsItWasFound() {
    var before = found("version", 1);
    isModified();
    assertThat(before).containsEntry("version", 1).containsKey("outbox");
  }

  @Test
  void whatAChangeAnsweredStaysAsItWasAnswered() {
    var answered = isModified();
    var again = new Document("q", new Document("_id", "plan"));
    again.append("u", new Document("$set", new Document("version", 3)));
    told("update", new Document("update", "plans").append("updates", List.of(again)));
    assertThat(answered).containsEntry("version", 2);
    assertThat(found("_id", "plan")).containsEntry("version", 3);
  }
}
