package org.unionbridge.platform.listening;

import static org.unionbridge.platform.outbox.CloudEventHeaders.*;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.unionbridge.platform.store.Ids;

/** Reads records of the broker as events. */
public final class EventReader {

  private EventReader() {}

  /**
   * The event of a record.
   *
   * @throws UnreadableEvent when it is none
   */
  public static InboundEvent read(ConsumerRecord<String, byte[]> record) {
    var key = record.key();
    if (key == null || key.indexOf(':') < 1) {
      throw new UnreadableEvent("the record has no key of the form type:id");
    }
    var value = Optional.ofNullable(record.value());
    return new InboundEvent(
        key,
        header(record, ID),
        header(record, TYPE),
        schema(header(record, DATA_SCHEMA)),
        number(record, SEQUENCE),
        instant(record, TIME),
        instant(record, RECORDED_TIME),
        header(record, UNION_PATH),
        header(record, ACTOR),
        header(record, CORRELATION_ID),
        header(record, TRACE_PARENT),
        value.map(FactBody::parse),
        Ids.fingerprint(value.orElse(new byte[0])));
  }

  private static int schema(String dataSchema) {
    try {
      return Integer.parseInt(dataSchema.substring(dataSchema.lastIndexOf('/') + 1));
    } catch (NumberFormatException e) {
      throw new UnreadableEvent(DATA_SCHEMA + " names no version", e);
    }
  }

  private static long number(ConsumerRecord<String, byte[]> record, String name) {
    try {
      return Long.parseLong(header(record, name));
    } catch (NumberFormatException e) {
      throw new UnreadableEvent(name + " is no number", e);
    }
  }

  private static Instant instant(ConsumerRecord<String, byte[]> record, String name) {
    try {
      return Instant.parse(header(record, name));
    } catch (DateTimeException e) {
      throw new UnreadableEvent(name + " is no instant", e);
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    var header = record.headers().lastHeader(name);
    if (header == null || header.value() == null) {
      throw new UnreadableEvent("the header " + name + " is missing");
    }
    return new String(header.value(), StandardCharsets.UTF_8);
  }
}
