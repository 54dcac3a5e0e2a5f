package org.unionbridge.acceptance.faults;

import java.util.List;

/** How the system under test is divided into processes. */
interface Layout extends AutoCloseable {

  /** Starts all and waits until all are ready. */
  void start();

  /** All processes. */
  List<Part> parts();

  /** The process of this name. */
  default Part part(String name) {
    return parts().stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no process is called " + name));
  }

  /** The process that a service runs in. */
  Part running(String service);

  /** The gateway's address. */
  String gateway();

  /** Store and broker, read directly. */
  Evidence evidence();

  /** The link by which the first account is opened. */
  String firstLink();

  @Override
  void close();
}
