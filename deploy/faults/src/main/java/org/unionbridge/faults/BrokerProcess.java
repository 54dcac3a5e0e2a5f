package org.unionbridge.faults;

import java.nio.file.Path;
import org.unionbridge.embedded.EmbeddedBroker;

/** A broker as a process of its own, until it is killed. */
final class BrokerProcess {

  private BrokerProcess() {}

  /** Takes its directory, its port and its controller's port. */
  public static void main(String[] arguments) {
    var broker =
        EmbeddedBroker.start(
            Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
    System.out.println("broker ready " + broker.bootstrapServers());
  }
}
