package org.unionbridge.platform.store;

/** What became of a command. */
public sealed interface Outcome<S, R> {

  /**
   * The command is done.
   *
   * @param repeated whether it had been done before under the same Idempotency-Key; the version is
   *     then the one of that time
   */
  record Done<S, R>(Stored<S> stored, boolean repeated) implements Outcome<S, R> {}

  /** The rule refused. */
  record Refused<S, R>(R reason) implements Outcome<S, R> {}
}
