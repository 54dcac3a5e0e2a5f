package org.unionbridge.gateway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.audit.AuditNote;
import org.unionbridge.platform.audit.chain.AuditTrail;
import org.unionbridge.platform.audit.chain.AuditTrail.Kept;
import org.unionbridge.platform.audit.chain.AuditTrail.Wanted;
import org.unionbridge.platform.audit.chain.ChainEntry;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import reactor.core.publisher.Mono;

class AuditApiTest {

  private static final Actor AUDITOR = Actors.in("audit-admin", "/r/u1/");
  private static final Instant AT = Instant.parse("2026-11-22T05:00:00Z");

  private final List<AuditNote> notes = new CopyOnWriteArrayList<>();
  private final List<Scope> scopes = new CopyOnWriteArrayList<>();
  private final List<Wanted> asked = new CopyOnWriteArrayList<>();
  private final AuditLog log = note -> Mono.fromRunnable(() -> notes.add(note));
  private final AuditTrail trail = this::page;

  private Mono<Page<Kept>> page(Scope scope, Wanted wanted, PageRequest request) {
    scopes.add(scope);
    asked.add(wanted);
    assertThat(request.descending()).isTrue();
    return Mono.just(new Page<>(List.of(new Kept(entry(), true)), Optional.empty()));
  }

  private static ChainEntry entry() {
    return new ChainEntry(
        "member.audit",
        2,
        7,
        9,
        "member:m1:3",
        "member.personal-data-shown",
        AT,
        AT,
        "account-1",
        List.of("member:m1"),
        "u1",
        "/r/u1/",
        "visit",
        "0af7651916cd43dd8448eb211c80319c",
        "{\"memberId\":\"m1\",\"purpose\":\"visit\"}",
        "");
  }

  private ResponseSpec get(Actor actor, String query) {
    return ApiClient.of("gateway", Contexts.NOW, new AuditApi(trail, log, Clock.systemUTC()))
        .as(actor)
        .get()
        .uri("/api/gateway/audit" + query)
        .exchange();
  }

  @Test
  void anEntryShowsWhoDidWhatAndWhere() {
    get(AUDITOR, "")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items[0].chain")
        .isEqualTo("member.audit:2")
        .jsonPath("$.items[0].number")
        .isEqualTo(7)
        .jsonPath("$.items[0].account")
        .isEqualTo("account-1")
        .jsonPath("$.items[0].details.purpose")
        .isEqualTo("visit")
        .jsonPath("$.items[0].genuine")
        .isEqualTo(true)
        .jsonPath("$.next")
        .doesNotExist();
  }

  @Test
  void itIsReadWithinTheScopeAndAtTheRootWhereNobodyKnewAUnionToo() {
    get(AUDITOR, "").expectStatus().isOk().expectBody();
    get(Actors.in("audit-admin", "/r/"), "").expectStatus().isOk().expectBody();
    assertThat(scopes).containsExactly(Scope.within("/r/u1/"), Scope.everything());
  }

  @Test
  void whatIsAskedForIsHandedOn() {
    get(
            AUDITOR,
            "?from=2026-11-01&to=2026-11-22&account=a1&type=gateway.refused&unionId=u1"
                + "&subject=member:m1")
        .expectStatus()
        .isOk()
        .expectBody();
    assertThat(asked)
        .containsExactly(
            new Wanted(
                Optional.of(Instant.parse("2026-10-31T16:00:00Z")),
                Optional.of(Instant.parse("2026-11-22T16:00:00Z")),
                Optional.of("a1"),
                Optional.of("gateway.refused"),
                Optional.of("u1"),
                Optional.of("member:m1")));
  }

  @Test
  void whoeverReadsIsNotedButNotWhatTheyTyped() {
    get(AUDITOR, "?subject=member:m1").expectStatus().isOk().expectBody();
    get(AUDITOR, "?subject=Zhang San 138").expectStatus().isOk().expectBody();
    assertThat(notes)
        .extracting(AuditNote::type, AuditNote::accountId)
        .allSatisfy(note ->
            assertThat(note.toList()).containsExactly("gateway.audit-shown", AUDITOR.accountId()));
    assertThat(notes)
        .extracting(AuditNote::subject)
        .containsExactly(Optional.of("member:m1"), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "federation-officer",
        "chair",
        "organisation-officer",
        "welfare-officer",
        "finance-officer",
        "group-leader",
        "audit-committee",
        "system-admin",
        "security-admin",
        "founder",
        "member"
      })
  void noOtherPostReadsIt(String post) {
    get(Actors.in(post, "/r/"), "").expectStatus().isForbidden().expectBody();
    assertThat(scopes).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?from=yesterday", "?who=me", "?limit=0", "?limit=201", "?to=1.1.2026"})
  void whatCannotBeAskedIsSaid(String query) {
    get(AUDITOR, query).expectStatus().isBadRequest().expectBody();
    assertThat(scopes).isEmpty();
  }

  @Test
  void nothingIsShownWhenTheReadingCannotBeNoted() {
    AuditLog broken = _ -> Mono.error(new IllegalStateException("no store"));
    ApiClient.of("gateway", Contexts.NOW, new AuditApi(trail, broken, Clock.systemUTC()))
        .as(AUDITOR)
        .get()
        .uri("/api/gateway/audit")
        .exchange()
        .expectStatus()
        .is5xxServerError()
        .expectBody();
    assertThat(scopes).isEmpty();
  }
}
