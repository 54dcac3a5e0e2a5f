package org.unionbridge.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.store.Fact.Route;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.InMemoryAggregateStore;

class NoteCodecTest {

  static final AuditNote NOTE =
      new AuditNote(
          "gateway.refused",
          "account-1",
          Optional.of("m1"),
          "chair",
          "u1",
          "/r/u1/",
          Optional.of("member:m9"),
          Optional.of("403 not-permitted GET /api/member/members/{id}"),
          Instant.parse("2026-11-22T05:30:00Z"),
          Contexts.TRACE);

  private final NoteCodec codec = new NoteCodec();

  @Test
  void aNoteIsToldToTheAuditAloneInTheFormOfTheContract() {
    var fact = codec.fact("n1", NOTE);
    assertThat(fact.route()).isEqualTo(Route.AUDIT);
    assertThat(fact.type()).isEqualTo("gateway.refused");
    Golden.assertMatches(Golden.contract("platform/core", "audit.note", 1), fact.data());
  }

  @Test
  void whatStaysOfItIsReadAsItWasWritten() {
    var kept = codec.evolve(codec.initial(), NOTE);
    Golden.assertMatches(Golden.state("platform/testing", "audit-note"), codec.write(kept));
    assertThat(codec.read(codec.write(kept), 1)).isEqualTo(kept);
  }

  @Test
  void whoWhenAndWhereAreInTheEnvelope() {
    var store = InMemoryAggregateStore.of("gateway", codec);
    new Notebook(store).note(NOTE).block();
    assertThat(store.events())
        .singleElement()
        .satisfies(event -> {
          assertThat(event.topic()).isEqualTo("gateway.audit");
          assertThat(event.key()).startsWith("audit-note:");
          assertThat(event.origin().actor()).isEqualTo("account-1");
          assertThat(event.origin().traceparent()).isEqualTo(Contexts.TRACE);
          assertThat(event.unionPath()).isEqualTo("/r/u1/");
          assertThat(event.at()).isEqualTo(NOTE.at());
        });
  }

  @Test
  void whereNobodyKnowsWhoAndWhereItIsNotedAllTheSame() {
    var store = InMemoryAggregateStore.of("gateway", codec);
    var nobody =
        new AuditNote(
            "gateway.sign-in.failed",
            "",
            Optional.empty(),
            "",
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            NOTE.at(),
            "");
    new Notebook(store).note(nobody).block();
    assertThat(store.events())
        .singleElement()
        .satisfies(event -> assertThat(event.unionPath()).isEqualTo("/"));
  }
}
