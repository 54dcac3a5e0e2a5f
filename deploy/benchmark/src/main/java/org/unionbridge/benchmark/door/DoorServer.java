package org.unionbridge.benchmark.door;

import java.io.IOException;
import java.nio.file.Path;
import org.unionbridge.benchmark.server.ServerProcess;
import org.unionbridge.embedded.FreePorts;

/** The main class of a door's own JVM: which door, its port, what lies behind it. */
final class DoorServer {

  private DoorServer() {}

  public static void main(String[] args) throws IOException {
    int port = Integer.parseInt(args[1]);
    ServerProcess.serve(
        switch (args[0]) {
          case "bare" -> BareDoor.start(port, args[2]);
          case "guarded" -> GuardedDoor.start(port, GuardedDoor.Place.read(args));
          default -> throw new IllegalArgumentException("no such door: " + args[0]);
        });
  }

  /** The framework of the gateway with one route, and nothing of ours. */
  static ServerProcess bare(Path dir, String upstream) {
    return ServerProcess.start(
        dir, DoorServer.class, "bare", Integer.toString(FreePorts.next()), upstream);
  }

  /** Our gateway, with all of its guards or without one. */
  static ServerProcess guarded(Path dir, GuardedDoor.Place place) {
    return ServerProcess.start(dir, DoorServer.class, "guarded", place.arguments());
  }
}
