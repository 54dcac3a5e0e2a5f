package org.unionbridge.platform.listening;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.unionbridge.platform.store.CommandContext;

/**
 * An event as it arrived.
 *
 * @param key {@code <type of aggregate>:<id>}
 * @param sequence number of the fact, or version of the directory record
 * @param at business time
 * @param body empty for a tombstone
 * @param hash fingerprint of the body
 */
public record InboundEvent(
    String key,
    String id,
    String type,
    int schema,
    long sequence,
    Instant at,
    Instant recorded,
    String unionPath,
    String actor,
    String correlationId,
    String traceparent,
    Optional<FactBody> body,
    String hash) {

  /** Id of the aggregate, without its type. */
  public String aggregateId() {
    return key.substring(key.indexOf(':') + 1);
  }

  /** Type of the aggregate, without its id. */
  public String aggregateType() {
    return key.substring(0, key.indexOf(':'));
  }

  /** The body of a record that cannot be a tombstone. */
  public FactBody facts() {
    return body.orElseThrow(() -> new UnreadableEvent(id + " has no body"));
  }

  /** The same event, for what follows from it under this trace context. */
  InboundEvent under(String step) {
    return new InboundEvent(
        key,
        id,
        type,
        schema,
        sequence,
        at,
        recorded,
        unionPath,
        actor,
        correlationId,
        step,
        body,
        hash);
  }

  /** The context of a command that follows from this event, by the system, at this time. */
  public CommandContext leadsTo(Instant now) {
    return new CommandContext(
        actor,
        now,
        correlationId,
        Optional.of(id),
        traceparent,
        Optional.empty(),
        OptionalLong.empty());
  }
}
