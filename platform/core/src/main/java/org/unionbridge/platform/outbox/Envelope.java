package org.unionbridge.platform.outbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * An event on its way: what CloudEvents 1.0 says of it, and its body as it was written.
 *
 * @param ordinal place in the document's outbox; grows without end
 * @param key {@code <type of aggregate>:<id>}, the key of the Kafka record
 * @param type such as {@code welfare.visit.recorded}
 * @param schema version of the body
 * @param sequence counts the aggregate's facts from 1 without gaps; on a directory, its version
 * @param at business time of the event
 * @param recorded real time of the write
 * @param body JSON; empty for a tombstone
 * @param audited whether the service's audit topic gets it too
 */
public record Envelope(
    long ordinal,
    String topic,
    String key,
    String type,
    int schema,
    long sequence,
    Instant at,
    Instant recorded,
    String unionPath,
    Origin origin,
    Optional<String> body,
    boolean audited) {

  /** Times are kept to the millisecond, as the store does: every sending says the same. */
  public Envelope {
    at = at.truncatedTo(ChronoUnit.MILLIS);
    recorded = recorded.truncatedTo(ChronoUnit.MILLIS);
  }

  /** An event for its own topic alone. */
  public Envelope(
      long ordinal,
      String topic,
      String key,
      String type,
      int schema,
      long sequence,
      Instant at,
      Instant recorded,
      String unionPath,
      Origin origin,
      Optional<String> body) {
    this(ordinal, topic, key, type, schema, sequence, at, recorded, unionPath, origin, body, false);
  }

  /** Who or what set the event in motion. */
  public record Origin(
      String actor, String correlationId, Optional<String> causationId, String traceparent) {}

  /** The CloudEvents id: the same for every sending of this event. */
  public String id() {
    return key + ":" + sequence;
  }
}
