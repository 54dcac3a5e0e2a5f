package org.unionbridge.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Finds ports on the loopback address that nobody listens on. */
public final class FreePorts {

  // Below the range that systems take outgoing ports from, so that a port stays free until its use.
  private static final int LOWEST = 20_000;
  private static final int BEYOND = 32_000;
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private FreePorts() {}

  /** A free port; no port is given twice in one JVM. */
  public static int next() {
    for (int attempt = 0; attempt < 1_000; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, BEYOND);
      if (!GIVEN.contains(port) && isFree(port) && GIVEN.add(port)) {
        return port;
      }
    }
    throw new IllegalStateException(
        "No free port was found between %d and %d".formatted(LOWEST, BEYOND));
  }

  private static boolean isFree(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
