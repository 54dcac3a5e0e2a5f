package org.unionbridge.platform.listening.parking;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.unionbridge.platform.outbox.CloudEventHeaders;

/**
 * An event that waits beside the road, whole, until the missing one arrives, a release can digest
 * it, or a person decides.
 *
 * @param id listener, key and sequence; or listener, topic, partition and offset when unreadable
 * @param sequence -1 when the record was unreadable
 */
public record ParkedEvent(
    String id,
    String listener,
    String key,
    long sequence,
    Reason reason,
    String detail,
    Instant parkedAt,
    Source source) {

  /** The type of the event; empty when the record does not say. */
  public Optional<String> type() {
    return Optional.ofNullable(source.headers().get(CloudEventHeaders.TYPE))
        .map(name -> new String(name, StandardCharsets.UTF_8));
  }

  /** Why it waits. */
  public enum Reason {
    /** An earlier event of the aggregate is missing. */
    GAP,
    /** Its effect failed, again and again. */
    FAILED,
    /** An earlier event of the aggregate is parked. */
    BEHIND,
    /** It is no event at all. */
    UNREADABLE
  }

  /**
   * The record itself, so that it can be read again.
   *
   * @param key of the record; empty when it had none
   * @param body empty for a tombstone
   */
  public record Source(
      String topic,
      int partition,
      long offset,
      String key,
      Map<String, byte[]> headers,
      Optional<byte[]> body) {

    /** With its headers that have a value. */
    public static Source of(ConsumerRecord<String, byte[]> record) {
      var headers = new LinkedHashMap<String, byte[]>();
      record
          .headers()
          .forEach(header -> {
            if (header.value() != null) {
              headers.put(header.key(), header.value());
            }
          });
      return new Source(
          record.topic(),
          record.partition(),
          record.offset(),
          record.key() == null ? "" : record.key(),
          headers,
          Optional.ofNullable(record.value()));
    }
  }
}
