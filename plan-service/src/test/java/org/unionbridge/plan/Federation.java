package org.unionbridge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.outbox.Publisher;
import org.unionbridge.platform.outbox.Sending;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.ServiceRig;

/** Tells the service of unions of the level federation, by the contract of the member-service. */
final class Federation {

  private static final String TOPIC = "member.directory";

  private final ServiceRig rig;

  private Federation(ServiceRig rig) {
    this.rig = rig;
  }

  static Federation of(ServiceRig rig) {
    return new Federation(rig);
  }

  /** There is a federation of this id at this path. */
  Federation union(String id, String path) {
    var body = Golden.read(Golden.contract("member-service", "member.union", 1));
    body.put("unionId", id).put("path", path).put("level", "federation");
    var event =
        new Envelope(
            1,
            TOPIC,
            "union:" + id,
            "member.union",
            1,
            1,
            Contexts.NOW,
            Instant.now(),
            "/",
            new Envelope.Origin("account-1", "c1", Optional.empty(), Contexts.TRACE),
            Optional.of(body.toString()));
    assertThat(rig.bean(Publisher.class).send(event)).isEqualTo(new Sending.Acknowledged());
    return this;
  }
}
