package org.unionbridge.platform.outbox;

/** What became of sending one event. */
public sealed interface Sending {

  /** The broker has it, in all replicas that it waits for. */
  record Acknowledged() implements Sending {}

  /** Not now; the sweeper tries again. */
  record Failed(Throwable cause) implements Sending {}

  /** Not ever: no retry can cure this. */
  record Hopeless(String reason) implements Sending {}
}
