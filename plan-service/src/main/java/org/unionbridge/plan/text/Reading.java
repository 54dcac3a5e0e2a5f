package org.unionbridge.plan.text;

/** The outcome of reading: a value, or why there is none. */
public sealed interface Reading<T> {

  /** What was read. */
  record Read<T>(T value) implements Reading<T> {}

  /** Nothing was read, for this reason. */
  record Refused<T>(Unreadable reason) implements Reading<T> {}
}
