package org.unionbridge.testing;

import java.time.Instant;
import java.util.Optional;
import org.unionbridge.platform.listening.FactBody;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.Ids;
import tools.jackson.databind.node.ObjectNode;

/** Events as a listener receives them, for tests without a broker. */
public final class Inbound {

  private Inbound() {}

  /** An event of this type with this body. */
  public static InboundEvent event(String key, String type, long sequence, ObjectNode body) {
    return event(key, type, sequence, Optional.of(body), Contexts.NOW);
  }

  /** A tombstone on a directory. */
  public static InboundEvent tombstone(String key, String type, long version) {
    return event(key, type, version, Optional.empty(), Contexts.NOW);
  }

  /** An event of this type with this body at this time. */
  public static InboundEvent event(
      String key, String type, long sequence, Optional<ObjectNode> body, Instant at) {
    return new InboundEvent(
        key,
        key + ":" + sequence,
        type,
        1,
        sequence,
        at,
        at,
        "/",
        "account-1",
        Contexts.TRACE.substring(3, 35),
        Contexts.TRACE,
        body.map(FactBody::new),
        Ids.fingerprint(body.map(Object::toString).orElse("")));
  }
}
