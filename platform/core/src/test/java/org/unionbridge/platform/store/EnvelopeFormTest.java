package org.unionbridge.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.outbox.Envelope;

class EnvelopeFormTest {

  @Test
  void anEventSaysTheSameWhenItIsSentFromTheDocumentLater() {
    var precise = Instant.parse("2026-11-22T10:35:17.123456789Z");
    var event =
        new Envelope(
            4,
            "member.facts",
            "union:u1",
            "member.union.renamed",
            1,
            2,
            precise,
            precise,
            "/u1/",
            new Envelope.Origin("a1", "c1", Optional.of("e1"), "00-1-2-01"),
            Optional.of("{\"unionId\":\"u1\"}"));
    assertThat(EnvelopeForm.read(EnvelopeForm.write(event))).isEqualTo(event);
  }
}
