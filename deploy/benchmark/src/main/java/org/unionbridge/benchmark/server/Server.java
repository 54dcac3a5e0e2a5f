package org.unionbridge.benchmark.server;

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
    ServerProcess.serve(
        switch (args[0]) {
          case "memory" -> memory(port);
          case "file" -> EmbeddedStore.start(Path.of(args[2]), port).uri();
          case "broker" ->
              EmbeddedBroker.start(Path.of(args[3]), port, Integer.parseInt(args[2]))
                  .bootstrapServers();
          case "upstream" -> Upstream.start(port);
          default -> throw new IllegalArgumentException("no such server: " + args[0]);
        });
  }

  private static String memory(int port) {
    new MongoServer(new MemoryStore()).bind(new InetSocketAddress("127.0.0.1", port));
    return "mongodb://127.0.0.1:" + port;
  }
}
