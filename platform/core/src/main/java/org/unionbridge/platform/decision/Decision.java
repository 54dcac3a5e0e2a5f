package org.unionbridge.platform.decision;

import java.util.List;

/**
 * What a rule answers to a command: the events that follow, or the reason why not.
 *
 * @param <E> the sealed family of events
 * @param <R> the sealed family of refusals
 */
public sealed interface Decision<E, R> {

  /** The command is accepted; no events means that it changes nothing. */
  record Accepted<E, R>(List<E> events) implements Decision<E, R> {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /** The command is refused. */
  record Refused<E, R>(R reason) implements Decision<E, R> {}

  /** Accepts with these events, in order. */
  @SafeVarargs
  static <E, R> Decision<E, R> accept(E... events) {
    return new Accepted<>(List.of(events));
  }

  /** Refuses for this reason. */
  static <E, R> Decision<E, R> refuse(R reason) {
    return new Refused<>(reason);
  }
}
