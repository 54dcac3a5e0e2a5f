package org.unionbridge.platform.audit.chain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.unionbridge.platform.outbox.CloudEventHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads records of the audit topics as entries. A record that cannot be read has an entry too, with
 * the fingerprint of what stood there: nothing is passed over, and nothing holds the chain up.
 */
final class AuditEvents {

  private static final String UNREADABLE = "audit.record-unreadable";
  private static final String NOTE = "audit-note:";
  private static final JsonMapper JSON = new JsonMapper();

  private AuditEvents() {}

  /** The entry of a record that follows the one of this number and hash. */
  static ChainEntry entry(ConsumerRecord<String, byte[]> record, long number, String previous) {
    try {
      return readable(record, number, previous);
    } catch (DateTimeException | CharacterCodingException | Missing e) {
      return unreadable(record, number, previous);
    }
  }

  private static ChainEntry readable(
      ConsumerRecord<String, byte[]> record, long number, String previous)
      throws CharacterCodingException, Missing {
    var key = record.key() == null ? "" : record.key();
    var path = header(record, CloudEventHeaders.UNION_PATH);
    var text = record.value() == null ? "" : decoded(record.value());
    var body = object(text);
    return new ChainEntry(
        record.topic(),
        record.partition(),
        number,
        record.offset(),
        header(record, CloudEventHeaders.ID),
        header(record, CloudEventHeaders.TYPE),
        instant(header(record, CloudEventHeaders.TIME)),
        instant(header(record, CloudEventHeaders.RECORDED_TIME)),
        header(record, CloudEventHeaders.ACTOR),
        subjects(key, body),
        lastOf(path),
        path,
        body.path("reason").asString(body.path("purpose").asString("")),
        header(record, CloudEventHeaders.CORRELATION_ID),
        text,
        previous);
  }

  /** A note names what it is about; a fact is about its aggregate and whatever else it names. */
  private static List<String> subjects(String key, ObjectNode body) {
    if (key.startsWith(NOTE)) {
      var subject = body.path("subject").asString("");
      return subject.isEmpty() ? List.of() : List.of(subject);
    }
    var subjects = new ArrayList<String>();
    subjects.add(key);
    body.properties()
        .forEach(field -> {
          if (field.getKey().endsWith("Id") && field.getValue().isString()) {
            var kind = field.getKey().substring(0, field.getKey().length() - 2);
            subjects.add(kind + ":" + field.getValue().stringValue());
          }
        });
    return subjects.stream().distinct().toList();
  }

  private static ObjectNode object(String text) {
    try {
      return !text.isEmpty() && JSON.readTree(text) instanceof ObjectNode object
          ? object
          : JsonNodeFactory.instance.objectNode();
    } catch (JacksonException e) {
      // it is kept as it is; only nothing more can be said of it
      return JsonNodeFactory.instance.objectNode();
    }
  }

  private static String lastOf(String path) {
    var ids = path.split("/", -1);
    return ids.length > 2 ? ids[ids.length - 2] : "";
  }

  private static Instant instant(String text) {
    return Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name)
      throws CharacterCodingException, Missing {
    var header = record.headers().lastHeader(name);
    if (header == null || header.value() == null) {
      throw new Missing();
    }
    return decoded(header.value());
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static ChainEntry unreadable(
      ConsumerRecord<String, byte[]> record, long number, String previous) {
    var value = record.value() == null ? new byte[0] : record.value();
    var at = Instant.ofEpochMilli(Math.max(0, record.timestamp()));
    return new ChainEntry(
        record.topic(),
        record.partition(),
        number,
        record.offset(),
        "offset:" + record.offset(),
        UNREADABLE,
        at,
        at,
        "",
        List.of(),
        "",
        "/",
        "",
        "",
        "sha256:" + HexFormat.of().formatHex(ChainEntry.sha256().digest(value)),
        previous);
  }

  /** A header that every event of ours has is not there. */
  private static final class Missing extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
