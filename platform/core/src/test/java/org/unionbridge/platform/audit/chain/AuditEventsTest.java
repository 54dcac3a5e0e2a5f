package org.unionbridge.platform.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class AuditEventsTest {

  private static final Map<String, String> HEADERS =
      Map.of(
          "ce_id", "union:u1:3",
          "ce_type", "member.union.post-assigned",
          "ce_time", "2026-03-02T01:00:00.123Z",
          "ce_recordedtime", "2026-11-22T01:00:00Z",
          "ce_unionpath", "/r/u1/",
          "ce_actor", "account-1",
          "ce_correlationid", "0af7651916cd43dd8448eb211c80319c");

  private static ConsumerRecord<String, byte[]> record(String key, String body) {
    var record =
        new ConsumerRecord<>("member.audit", 2, 40, key, body.getBytes(StandardCharsets.UTF_8));
    HEADERS.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  @Test
  void aFactIsAboutItsAggregateAndWhateverElseItNames() {
    var body = "{\"unionId\":\"u1\",\"post\":\"chair\",\"memberId\":\"m1\"}";
    var entry = AuditEvents.entry(record("union:u1", body), 7, "before");
    assertThat(entry.subjects()).containsExactly("union:u1", "member:m1");
    assertThat(entry.account()).isEqualTo("account-1");
    assertThat(entry.unionId()).isEqualTo("u1");
    assertThat(entry.at()).isEqualTo(Instant.parse("2026-03-02T01:00:00.123Z"));
    assertThat(entry.body()).isEqualTo(body);
    assertThat(entry.number()).isEqualTo(7);
    assertThat(entry.chain()).isEqualTo("member.audit:2");
  }

  @Test
  void aNoteSaysItselfWhatItIsAboutAndWhy() {
    var entry =
        AuditEvents.entry(
            record(
                "audit-note:n1",
                "{\"post\":\"chair\",\"subject\":\"member:m9\",\"reason\":\"403 GET /x\"}"),
            1,
            ChainEntry.NOTHING);
    assertThat(entry.subjects()).containsExactly("member:m9");
    assertThat(entry.reason()).isEqualTo("403 GET /x");
  }

  @Test
  void aRecordThatCannotBeReadHasItsPlaceAndTheFingerprintOfWhatStoodThere() {
    var record =
        new ConsumerRecord<>("member.audit", 2, 41, "key", "abc".getBytes(StandardCharsets.UTF_8));
    var entry = AuditEvents.entry(record, 8, "before");
    assertThat(entry.type()).isEqualTo("audit.record-unreadable");
    assertThat(entry.eventId()).isEqualTo("offset:41");
    assertThat(entry.body())
        .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  /** Chains of earlier releases are checked by later ones: this must never change. */
  @Test
  void theFormUnderTheHashIsFixed() {
    assertThat(KeptChain.entry(1, ChainEntry.NOTHING).hash())
        .isEqualTo("5aadc1d6ff0a9f1bbe88e47e8d819ef9172b6c11d6bebf2eaa9170af852bc281");
  }
}
