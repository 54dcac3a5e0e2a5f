package org.unionbridge.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.outbox.Publisher;
import org.unionbridge.platform.outbox.Sending;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.ServiceRig;

/** What other services tell a service that runs, over its broker. */
record Tidings(ServiceRig rig) {

  void scheduled(String id, long sequence) {
    task("scheduled", id, sequence, "'from':'2026-07-01','until':'2026-07-31'");
  }

  void task(String what, String id, long sequence, String rest) {
    var body = "'taskId':'%s','planId':'p','unionId':'g1',%s".formatted(id, rest);
    tell("plan.facts", "task:" + id, "plan.task." + what, sequence, body);
  }

  void tell(String topic, String key, String type, long sequence, String body) {
    var at = Instant.parse("2026-07-05T02:00:00Z");
    var envelope =
        new Envelope(
            1,
            topic,
            key,
            type,
            1,
            sequence,
            at,
            Instant.now(),
            "/g1/",
            new Envelope.Origin("account-1", "c1", Optional.empty(), Contexts.TRACE),
            Optional.of("{" + body.replace('\'', '"') + "}"));
    assertThat(rig.bean(Publisher.class).send(envelope)).isInstanceOf(Sending.Acknowledged.class);
  }

  void union(String id, String path, String level, String post) {
    var posts = "[{'post':'%s','memberId':'m1','since':'2026-01-01'}]".formatted(post);
    var body =
        "'unionId':'%s','name':'x','level':'%s','kind':'school','path':'%s','zone':'Asia/Shanghai','active':true,'posts':%s";
    tell(
        "member.directory",
        "union:" + id,
        "member.union",
        1,
        body.formatted(id, level, path, posts));
  }
}
