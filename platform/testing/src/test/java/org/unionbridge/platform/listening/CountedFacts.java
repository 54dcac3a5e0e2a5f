package org.unionbridge.platform.listening;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.unionbridge.testing.Contexts;

/** Records of one topic, one behind the other, as a broker would hand them over. */
final class CountedFacts {

  private long offset;

  ConsumerRecord<String, byte[]> event(String key, long sequence) {
    return event(key, sequence, "{\"n\":" + sequence + "}");
  }

  ConsumerRecord<String, byte[]> event(String key, long sequence, String body) {
    var record =
        new ConsumerRecord<>("t.facts", 0, offset++, key, body.getBytes(StandardCharsets.UTF_8));
    Map.of(
            "ce_id", key + ":" + sequence,
            "ce_type", "tally.counted",
            "ce_dataschema", "tally.counted/1",
            "ce_sequence", "" + sequence,
            "ce_time", "2026-03-02T01:00:00Z",
            "ce_recordedtime", "2026-03-02T01:00:00Z",
            "ce_unionpath", "/gd/",
            "ce_actor", "account-1",
            "ce_correlationid", "c",
            "ce_traceparent", Contexts.TRACE)
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }
}
