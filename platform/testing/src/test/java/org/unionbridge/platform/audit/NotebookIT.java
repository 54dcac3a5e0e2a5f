package org.unionbridge.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.embedded.SharedBroker;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.testing.Topics;

/** Notes and facts on their way to the audit topic, on a real broker. */
@ParameterizedClass(autoCloseArguments = false)
@MethodSource("documentStores")
class NotebookIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final String service = "noting" + Ids.random();
  private final NotingService noting;

  NotebookIT(DocumentStore documents) {
    this.noting = NotingService.start(service, documents);
  }

  static Stream<DocumentStore> documentStores() {
    return DocumentStores.forTests().stream();
  }

  @AfterEach
  void close() {
    noting.close();
  }

  private List<ConsumerRecord<String, byte[]>> on(String kind) {
    return Topics.all(SharedBroker.get().bootstrapServers(), service + kind);
  }

  private void awaitTold(int records) {
    await().atMost(LIMIT).untilAsserted(() -> assertThat(on(".audit")).hasSize(records));
  }

  @Test
  void aNoteIsToldToTheAuditAndToNobodyElse() {
    noting.bean(AuditLog.class).note(NoteCodecTest.NOTE).block(LIMIT);
    awaitTold(1);
    var told = on(".audit").getFirst();
    assertThat(told.key()).startsWith("audit-note:");
    assertThat(Topics.header(told, "ce_type")).isEqualTo("gateway.refused");
    assertThat(Topics.header(told, "ce_actor")).isEqualTo("account-1");
    assertThat(on(".facts")).isEmpty();
  }

  @Test
  void aFactThatMattersGoesToBothTopicsUnderOneId() {
    noting.grant("g1", "m1");
    noting.grant("g1", "m2");
    awaitTold(2);
    assertThat(on(".audit"))
        .extracting(record -> Topics.header(record, "ce_id"))
        .containsExactly("grant:g1:1", "grant:g1:2");
    assertThat(on(".facts"))
        .extracting(record -> Topics.header(record, "ce_id"))
        .containsExactly("grant:g1:1", "grant:g1:2");
  }

  @Test
  void aNoteIsLetGoOnceItIsToldAndOld() {
    noting.bean(AuditLog.class).note(NoteCodecTest.NOTE).block(LIMIT);
    awaitTold(1);
    var stores = noting.bean(Stores.class);
    assertThat(removed(stores, NoteCodecTest.NOTE.at())).isZero();
    assertThat(noting.notes()).hasSize(1);
    await()
        .atMost(LIMIT)
        .untilAsserted(
            () -> assertThat(removed(stores, NoteCodecTest.NOTE.at().plusMillis(1))).isEqualTo(1));
    assertThat(noting.notes()).isEmpty();
  }

  private static long removed(Stores stores, Instant before) {
    return stores
        .removeSent(Notebook.COLLECTION, "state." + NoteCodec.AT, before)
        .blockOptional(LIMIT)
        .orElseThrow();
  }
}
