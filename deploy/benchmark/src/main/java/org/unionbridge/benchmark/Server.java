package org.unionbridge.benchmark;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.unionbridge.embedded.EmbeddedBroker;
import org.unionbridge.embedded.EmbeddedStore;

/** The main class of a server's own JVM: which server, its ports, where its data lies. */
final class Server {

  private Server() {}

  public static void main(String[] args) throws IOException {
    int port = Integer.parseInt(args[1]);
    ServerProcess.tellReady(
        switch (args[0]) {
          case "memory" -> memory(port);
          case "file" -> EmbeddedStore.start(Path.of(args[2]), port).uri();
          case "broker" ->
              EmbeddedBroker.start(Path.of(args[3]), port, Integer.parseInt(args[2]))
                  .bootstrapServers();
          case "upstream" -> Upstream.start(port);
          case "bare" -> BareDoor.start(port, args[2]);
          case "guarded" -> GuardedDoor.start(port, GuardedDoor.Place.read(args));
          default -> throw new IllegalArgumentException("no such server: " + args[0]);
        });
    // The pipe breaks when the driver ends, however it ends.
    while (System.in.read() >= 0) {
      continue;
    }
    Runtime.getRuntime().halt(0);
  }

  private static String memory(int port) {
    new MongoServer(new MemoryStore()).bind(new InetSocketAddress("127.0.0.1", port));
    return "mongodb://127.0.0.1:" + port;
  }
}
