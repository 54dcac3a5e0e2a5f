package org.unionbridge.embedded;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.embedded.Connection.all;
import static org.unionbridge.embedded.Connection.one;

import com.mongodb.client.model.Projections;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
final class EmbeddedStoreKillIT {

  private static final int ROUNDS = 4;

  private final Path dir;

  EmbeddedStoreKillIT(@TempDir Path dir) {
    this.dir = dir;
  }

  @Test
  void whatWasAcknowledgedSurvivesBeingKilled() {
    var file = dir.resolve("documents.mv");
    var acknowledged = new ArrayList<String>();
    for (int round = 0; round < ROUNDS; round++) {
      try (var child = ChildJvm.start(dir, StoreWriter.class, file, "round" + round)) {
        acknowledged.addAll(child.killAfter(1_000 + 317 * round));
      }
      try (var store = EmbeddedStore.start(file, FreePorts.next());
          var connection = new Connection(store.uri())) {
        var lost = new HashSet<>(inserts(acknowledged));
        lost.removeAll(stored(connection));
        assertThat(lost).isEmpty();
        assertNoCountIsLost(connection, acknowledged);
        assertIndexAndDocumentsAgree(connection, "round" + round);
      }
    }
    System.out.printf("%d kills, %d acknowledged writes, 0 lost%n", ROUNDS, acknowledged.size());
  }

  private static List<String> inserts(Collection<String> acknowledged) {
    return acknowledged.stream().filter(told -> !told.contains("=")).toList();
  }

  private static Set<String> stored(Connection connection) {
    var ids = connection.collection("written").find().projection(Projections.include("_id"));
    var found = new HashSet<String>();
    all(ids).forEach(document -> found.add(document.getString("_id")));
    return found;
  }

  private static void assertNoCountIsLost(Connection connection, Collection<String> acknowledged) {
    for (var told : acknowledged) {
      int sign = told.indexOf('=');
      if (sign > 0 && told.startsWith("round")) {
        var counted = one(connection.collection("counted").find(eq(told.substring(0, sign))));
        assertThat(counted.getInteger("n"))
            .isGreaterThanOrEqualTo(Integer.parseInt(told.substring(sign + 1)));
      }
    }
  }

  // The write that the kill cut off is there whole or not at all: then its key is free.
  private static void assertIndexAndDocumentsAgree(Connection connection, String round) {
    var written = connection.collection("written");
    for (int writer = 0; writer < StoreWriter.WRITERS; writer++) {
      int next = 0;
      while (!all(written.find(eq(round + "-" + writer + "-" + next))).isEmpty()) {
        var id = round + "-" + writer + "-" + next;
        assertThat(one(written.find(eq("key", "key of " + id)))).containsEntry("_id", id);
        next++;
      }
      var id = round + "-" + writer + "-" + next;
      one(written.insertOne(new Document("_id", id).append("key", "key of " + id)));
    }
  }
}
