package org.unionbridge.gateway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.audit.AuditNote;
import org.unionbridge.platform.web.Problems;
import org.unionbridge.platform.web.TokenFilter;
import org.unionbridge.testing.Actors;
import reactor.core.publisher.Mono;

class RefusalNotesTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Actor CHAIR = Actors.in("chair", "/r/u1/");
  private static final String MEMBER = "/api/member/members/0a1b2c3d4e5f6g7h8j9k";

  private final List<AuditNote> notes = new CopyOnWriteArrayList<>();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final AuditLog kept = note -> Mono.fromRunnable(() -> notes.add(note));

  private MockServerWebExchange answered(
      AuditLog audit, Optional<Actor> by, String path, HttpStatus status) {
    return answered(
        new RefusalNotes(audit, new RefusalBudget(3, registry), Clock.systemUTC()),
        by,
        path,
        status);
  }

  private static MockServerWebExchange answered(
      RefusalNotes filter, Optional<Actor> by, String path, HttpStatus status) {
    var exchange = MockServerWebExchange.from(MockServerHttpRequest.get(path));
    by.ifPresent(actor -> exchange.getAttributes().put(TokenFilter.ACTOR, actor));
    filter
        .filter(
            exchange,
            asked -> {
              asked.getResponse().setStatusCode(status);
              return asked.getResponse().setComplete();
            })
        .block(LIMIT);
    return exchange;
  }

  @Test
  void aRefusalIsNotedWithWhoWhereAndWhat() {
    var unused = answered(kept, Optional.of(CHAIR), MEMBER + "?x=secret", HttpStatus.FORBIDDEN);
    assertThat(notes)
        .singleElement()
        .satisfies(note -> {
          assertThat(note.type()).isEqualTo("gateway.refused");
          assertThat(note.accountId()).isEqualTo(CHAIR.accountId());
          assertThat(note.memberId()).isEqualTo(CHAIR.memberId());
          assertThat(note.unionPath()).isEqualTo("/r/u1/");
          assertThat(note.subject()).contains("member:0a1b2c3d4e5f6g7h8j9k");
          assertThat(note.reason()).contains("403 GET /api/member/members/{id}");
          assertThat(note.toString()).doesNotContain("secret");
        });
  }

  @Test
  void whatIsNotThereIsNotedOfThoseSignedInWhenTheyNameIt() {
    var unused = answered(kept, Optional.of(CHAIR), MEMBER, HttpStatus.NOT_FOUND);
    assertThat(notes).hasSize(1);
    unused = answered(kept, Optional.of(CHAIR), "/api/member/nothing", HttpStatus.NOT_FOUND);
    unused = answered(kept, Optional.empty(), MEMBER, HttpStatus.NOT_FOUND);
    unused = answered(kept, Optional.of(CHAIR), MEMBER, HttpStatus.OK);
    unused = answered(kept, Optional.of(CHAIR), "/else/" + MEMBER, HttpStatus.FORBIDDEN);
    assertThat(unused.getResponse().getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(notes).hasSize(1);
  }

  @Test
  void ourOwnReasonIsNotedToo() {
    var exchange = MockServerWebExchange.from(MockServerHttpRequest.post("/api/gateway/accounts"));
    new RefusalNotes(kept, new RefusalBudget(3, registry), Clock.systemUTC())
        .filter(
            exchange,
            asked -> {
              asked.getAttributes().put(Problems.CODE, "cross-site");
              asked.getResponse().setStatusCode(HttpStatus.FORBIDDEN);
              return asked.getResponse().setComplete();
            })
        .block(LIMIT);
    assertThat(notes)
        .singleElement()
        .satisfies(note -> {
          assertThat(note.accountId()).isEmpty();
          assertThat(note.reason()).contains("403 cross-site POST /api/gateway/accounts");
        });
  }

  @Test
  void nobodyFloodsTheAuditAndNobodyUsesUpTheOthersRoom() {
    var filter = new RefusalNotes(kept, new RefusalBudget(3, registry), Clock.systemUTC());
    for (int i = 0; i < 10; i++) {
      var unused = answered(filter, Optional.of(CHAIR), MEMBER, HttpStatus.FORBIDDEN);
    }
    var other = Actors.in("group-leader", "/r/u1/");
    var unused = answered(filter, Optional.of(other), MEMBER, HttpStatus.FORBIDDEN);
    assertThat(notes).hasSize(4);
    assertThat(registry.counter("audit.refusals.suppressed").count()).isEqualTo(7);
  }

  @Test
  void aRefusalStaysOneWhenItCannotBeNoted() {
    AuditLog broken = _ -> Mono.error(new IllegalStateException("no store"));
    assertThat(
            answered(broken, Optional.of(CHAIR), MEMBER, HttpStatus.FORBIDDEN)
                .getResponse()
                .getStatusCode())
        .isEqualTo(HttpStatus.FORBIDDEN);
  }
}
