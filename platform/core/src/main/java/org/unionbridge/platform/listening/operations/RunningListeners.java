package org.unionbridge.platform.listening.operations;

import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** The listeners of this service, as operators see them. */
public interface RunningListeners {

  /** Names of all that listen now, generation included. */
  List<String> names();

  /** Whether a subscription has this name. */
  boolean knows(String subscription);

  /** The listener of this name, generation included. */
  Optional<Releasing> named(String name);

  /** Begins the next generation of a listener, from offset 0; answers its number. */
  Mono<Integer> rebuild(String subscription);
}
