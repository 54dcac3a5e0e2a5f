package org.unionbridge.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.outbox.Publisher;
import org.unionbridge.platform.outbox.Sending;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Golden;
import tools.jackson.databind.node.ObjectNode;

/** The directory as the service of members tells it. */
final class ToldDirectory {

  private final Publisher publisher;

  ToldDirectory(Publisher publisher) {
    this.publisher = publisher;
  }

  /** A root union with its chair m1, and a plain member m2. */
  void tellOfTheRoot() {
    tell("union:u1", "member.union", 1, root());
    tell("member:m1", "member.member", 1, member("m1"));
    tell("member:m2", "member.member", 1, member("m2"));
  }

  /** Besides its chair m1, the root union has m2 in this post. */
  void tellThatTheSecondHolds(String post, long version) {
    var union = root();
    union
        .withArray("posts")
        .addObject()
        .put("post", post)
        .put("memberId", "m2")
        .put("since", "2026-03-02");
    tell("union:u1", "member.union", version, union);
  }

  /** The chair of the root union holds the post no more. */
  void tellThatThePostIsVacant(long version) {
    var union = root();
    union.putArray("posts");
    tell("union:u1", "member.union", version, union);
  }

  /** A union under another, in which this member holds all these posts. */
  void tellOfAUnion(String id, String path, String memberId, List<String> posts) {
    var union = root().put("unionId", id).put("path", path);
    var held = union.putArray("posts");
    for (String post : posts) {
      held.addObject().put("post", post).put("memberId", memberId).put("since", "2026-03-02");
    }
    tell("union:" + id, "member.union", 1, union);
  }

  /** The union is closed; it lay there. */
  void tellThatAUnionIsClosed(String id, String path) {
    var union = root().put("unionId", id).put("path", path).put("active", false);
    union.putArray("posts");
    tell("union:" + id, "member.union", 2, union);
  }

  void tellOfAMember(String id, String unionId) {
    tell("member:" + id, "member.member", 1, member(id).put("unionId", unionId));
  }

  private static ObjectNode root() {
    var union =
        Golden.read(Golden.contract("member-service", "member.union", 1))
            .put("unionId", "u1")
            .put("path", "/u1/");
    union.remove("parentId");
    ((ObjectNode) union.get("posts").get(0)).put("memberId", "m1");
    union.withArray("posts").remove(1);
    return union;
  }

  private static ObjectNode member(String id) {
    return Golden.read(Golden.contract("member-service", "member.member", 1))
        .put("memberId", id)
        .put("unionId", "u1");
  }

  private void tell(String key, String type, long version, ObjectNode body) {
    var envelope =
        new Envelope(
            version,
            "member.directory",
            key,
            type,
            1,
            version,
            Instant.now(),
            Instant.now(),
            "/",
            new Envelope.Origin("account-1", "c1", Optional.empty(), Contexts.TRACE),
            Optional.of(body.toString()));
    assertThat(publisher.send(envelope)).isInstanceOf(Sending.Acknowledged.class);
  }
}
