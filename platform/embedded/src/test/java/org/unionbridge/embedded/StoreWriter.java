package org.unionbridge.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static org.unionbridge.embedded.Connection.one;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Path;
import org.bson.Document;

/** A process that writes to a store on a file, and tells what was acknowledged, until killed. */
final class StoreWriter {

  static final int WRITERS = 8;

  private StoreWriter() {}

  public static void main(String... arguments) {
    ChildJvm.dieOfFailures();
    var store = EmbeddedStore.start(Path.of(arguments[0]), FreePorts.next());
    var connection = new Connection(store.uri());
    one(
        connection
            .collection("written")
            .createIndex(Indexes.ascending("key"), new IndexOptions().unique(true)));
    for (int writer = 0; writer < WRITERS; writer++) {
      var name = arguments[1] + "-" + writer;
      Thread.ofPlatform().start(() -> write(connection, name));
    }
  }

  private static void write(Connection connection, String name) {
    var written = connection.collection("written");
    var counted = connection.collection("counted");
    for (int i = 0; ; i++) {
      var id = name + "-" + i;
      one(written.insertOne(new Document("_id", id).append("key", "key of " + id)));
      ChildJvm.tell(id);
      one(counted.updateOne(eq(name), inc("n", 1), new UpdateOptions().upsert(true)));
      ChildJvm.tell(name + "=" + (i + 1));
    }
  }
}
