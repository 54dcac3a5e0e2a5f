package org.unionbridge.platform.listening;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.unionbridge.platform.listening.parking.ParkedEvent;
import org.unionbridge.platform.listening.parking.ParkedEvent.Reason;
import org.unionbridge.platform.listening.parking.ParkedEvent.Source;

/** Makes parked events of records, and records of parked events. */
final class ParkedEvents {

  private ParkedEvents() {}

  static ParkedEvent of(
      String listener, Arrival arrival, Reason reason, String detail, Instant now) {
    var event = arrival.event();
    return new ParkedEvent(
        idOf(listener, event.key(), event.sequence()),
        listener,
        event.key(),
        event.sequence(),
        reason,
        detail,
        now,
        Source.of(arrival.record()));
  }

  /** Sorts by sequence within an aggregate. */
  private static String idOf(String listener, String key, long sequence) {
    return "%s|%s|%015d".formatted(listener, key, sequence);
  }

  static ParkedEvent unreadable(
      String listener, ConsumerRecord<String, byte[]> record, UnreadableEvent why, Instant now) {
    return new ParkedEvent(
        "%s|%s|%d|%d".formatted(listener, record.topic(), record.partition(), record.offset()),
        listener,
        "unreadable:" + record.topic() + "-" + record.partition(),
        -1,
        Reason.UNREADABLE,
        String.valueOf(why.getMessage()),
        now,
        Source.of(record));
  }

  static InboundEvent read(ParkedEvent parked) {
    var source = parked.source();
    var headers = new RecordHeaders();
    source.headers().forEach(headers::add);
    var record =
        new ConsumerRecord<String, byte[]>(
            source.topic(),
            source.partition(),
            source.offset(),
            source.key(),
            source.body().orElse(null));
    headers.forEach(record.headers()::add);
    return EventReader.read(record);
  }
}
