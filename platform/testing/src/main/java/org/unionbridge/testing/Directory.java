package org.unionbridge.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.outbox.Publisher;
import org.unionbridge.platform.outbox.Sending;
import org.unionbridge.platform.privacy.Field;
import org.unionbridge.platform.privacy.FieldVault;
import tools.jackson.databind.node.ObjectNode;

/** Tells a service what the member-service would tell it, by the contracts of both. */
public final class Directory {

  private static final String TOPIC = "member.directory";

  private final ServiceRig rig;

  private Directory(ServiceRig rig) {
    this.rig = rig;
  }

  /** The directory that this service listens to. */
  public static Directory of(ServiceRig rig) {
    return new Directory(rig);
  }

  /** There is a union of this id at this path. */
  public Directory union(String id, String path) {
    tell(
        "union:" + id,
        "member.union",
        contract("member.union").put("unionId", id).put("path", path));
    return this;
  }

  /** There is a member of that union, whose fields this service can open. */
  public Directory member(String id, String unionId) {
    var vault = rig.bean(FieldVault.class);
    var key = vault.newDataKey();
    var name = vault.seal(key, new Field(TOPIC, id, "name"), "张三丰");
    var phone = vault.seal(key, new Field(TOPIC, id, "phone"), "13812345678");
    tell(
        "member:" + id,
        "member.member",
        contract("member.member")
            .put("memberId", id)
            .put("unionId", unionId)
            .put("key", key.text())
            .put("name", name.text())
            .put("phone", phone.text()));
    return this;
  }

  private static ObjectNode contract(String type) {
    return Golden.read(Golden.contract("member-service", type, 1));
  }

  private void tell(String key, String type, ObjectNode body) {
    var event =
        new Envelope(
            1,
            TOPIC,
            key,
            type,
            1,
            1,
            Contexts.NOW,
            Instant.now(),
            "/",
            new Envelope.Origin("account-1", "c1", Optional.empty(), Contexts.TRACE),
            Optional.of(body.toString()));
    assertThat(rig.bean(Publisher.class).send(event)).isEqualTo(new Sending.Acknowledged());
  }
}
