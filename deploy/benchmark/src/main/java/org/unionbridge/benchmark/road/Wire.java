package org.unionbridge.benchmark.road;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.unionbridge.platform.outbox.CloudEventHeaders;

/** Records as the platform's own publisher makes them, made with nothing in between. */
final class Wire {

  static final String REPORT = "r0123456789abcdefghj";
  static final String ACTOR = "a8s3d6f9g2h5";
  static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  static final String CORRELATION = "0af7651916cd43dd8448eb211c80319c";

  private static final byte[] VERSION = bytes("1.0");
  private static final byte[] TYPE = bytes("benchmark.task.reported");
  private static final byte[] SOURCE = bytes("/benchmark");
  private static final byte[] SCHEMA = bytes("benchmark.task.reported/1");
  private static final byte[] UNION_PATH = bytes(Task.PATH);
  private static final byte[] BY = bytes(ACTOR);
  private static final byte[] CORRELATED = bytes(CORRELATION);
  private static final byte[] TRACED = bytes(TRACE);
  private static final byte[] JSON = bytes("application/json");

  private Wire() {}

  /** What a producer must promise; whatever batches well is left as Kafka has it. */
  static Map<String, Object> producer(String bootstrap) {
    return Map.of(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
        bootstrap,
        ProducerConfig.ACKS_CONFIG,
        "all",
        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
        true);
  }

  static ProducerRecord<String, byte[]> record(
      String topic, String id, long sequence, String time) {
    var key = Task.TYPE + ":" + id;
    var subject = bytes(key);
    var at = bytes(time);
    var record = new ProducerRecord<>(topic, key, body(id, sequence));
    record
        .headers()
        .add(CloudEventHeaders.SPEC_VERSION, VERSION)
        .add(CloudEventHeaders.ID, bytes(key + ":" + sequence))
        .add(CloudEventHeaders.TYPE, TYPE)
        .add(CloudEventHeaders.SOURCE, SOURCE)
        .add(CloudEventHeaders.SUBJECT, subject)
        .add(CloudEventHeaders.TIME, at)
        .add(CloudEventHeaders.DATA_SCHEMA, SCHEMA)
        .add(CloudEventHeaders.RECORDED_TIME, at)
        .add(CloudEventHeaders.UNION_PATH, UNION_PATH)
        .add(CloudEventHeaders.SEQUENCE, bytes(Long.toString(sequence)))
        .add(CloudEventHeaders.ACTOR, BY)
        .add(CloudEventHeaders.CORRELATION_ID, CORRELATED)
        .add(CloudEventHeaders.TRACE_PARENT, TRACED)
        .add(CloudEventHeaders.CONTENT_TYPE, JSON);
    return record;
  }

  private static byte[] body(String id, long sequence) {
    return bytes(
        "{\"taskId\":\""
            + id
            + "\",\"unionId\":\""
            + Task.UNION
            + "\",\"reportId\":\""
            + REPORT
            + "\",\"by\":\""
            + ACTOR
            + "\",\"on\":\"2026-03-02\",\"amount\":"
            + sequence % 10
            + "}");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
