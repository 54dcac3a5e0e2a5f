package org.unionbridge.faults;

import java.time.Instant;

/**
 * A line of the journal: an effect that was successful.
 *
 * @param listener with its generation
 * @param event id of the event
 * @param process which process it was done in
 */
public record Applied(String listener, String event, Instant at, long process) {

  private static final String BETWEEN = "\t";

  /** Key of the event's aggregate. */
  public String key() {
    return event.substring(0, event.lastIndexOf(':'));
  }

  /** Number of the fact, or version of the directory record. */
  public long sequence() {
    return Long.parseLong(event.substring(event.lastIndexOf(':') + 1));
  }

  String line() {
    return String.join(
        BETWEEN, listener, event, Long.toString(at.toEpochMilli()), Long.toString(process));
  }

  static Applied read(String line) {
    var fields = line.split(BETWEEN, -1);
    return new Applied(
        fields[0],
        fields[1],
        Instant.ofEpochMilli(Long.parseLong(fields[2])),
        Long.parseLong(fields[3]));
  }
}
