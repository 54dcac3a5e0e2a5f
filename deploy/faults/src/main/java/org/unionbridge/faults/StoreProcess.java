package org.unionbridge.faults;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.unionbridge.embedded.EmbeddedStore;

/** A document store as a process of its own, until it is killed. */
final class StoreProcess {

  private StoreProcess() {}

  /** Takes its file, or {@code memory}, and its port. */
  public static void main(String[] arguments) throws InterruptedException {
    int port = Integer.parseInt(arguments[1]);
    var store =
        arguments[0].equals("memory")
            ? EmbeddedStore.inMemory(port)
            : EmbeddedStore.start(Path.of(arguments[0]), port);
    Runtime.getRuntime().addShutdownHook(new Thread(store::close));
    System.out.println("store ready " + store.uri());
    new CountDownLatch(1).await();
  }
}
