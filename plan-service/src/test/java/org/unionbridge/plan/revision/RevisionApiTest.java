package org.unionbridge.plan.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.plan.outline.editing.Edit;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.plan.rules.PlanCommand;
import org.unionbridge.plan.plan.stage.Approval;
import org.unionbridge.plan.plan.stage.Bench.Touch;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.InMemoryViewStore;
import org.unionbridge.testing.Inbound;

class RevisionApiTest {

  private static final Touch TOUCH = new Touch("account-1", Optional.empty(), Contexts.NOW);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final PlanSamples samples = new PlanSamples();
  private final Revisions revisions = new Revisions(InMemoryViewStore.of(Revision.class));
  private final RevisionListener listener = new RevisionListener(samples.plans(), revisions);
  private final ApiClient api =
      ApiClient.of("plan", Contexts.NOW, new RevisionApi(samples.plans(), revisions));
  private final WebTestClient officer = api.as(Actors.in("plan-officer", "/u1/u1029/"));

  RevisionApiTest() {
    samples.adopt("p1", PlanSamples.SCHOOL, PlanSamples.TEXT);
  }

  private void told(String type, long sequence) {
    var body = Golden.read(Golden.contract("plan-service", type, 1)).put("planId", "p1");
    listener.apply(Inbound.event("plan:p1", type, sequence, body)).block();
  }

  private static ResponseSpec begin(WebTestClient client) {
    return client.post().uri("/api/plan/plans/p1/revisions").exchange();
  }

  private void ask(PlanCommand command) {
    samples.ask(PlanSamples.SCHOOL, "p1", command);
  }

  private void revise() {
    begin(officer).expectStatus().isNoContent();
    ask(new PlanCommand.Change(new Edit.Remove("n6"), TOUCH));
    ask(new PlanCommand.Change(new Edit.ChangeText("n2", Optional.of("1、"), "举办五次活动。"), TOUCH));
    ask(new PlanCommand.Submit(DAY));
    ask(new PlanCommand.Approve(new Approval(DAY, "committee", "account-1"), DAY));
  }

  @Test
  void aChangeBeginsOnceWhatIsInForceIsKept() {
    begin(officer)
        .expectStatus()
        .isEqualTo(503)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:not-yet-kept");
    told("plan.adopted", 1);
    begin(officer).expectStatus().isNoContent();
  }

  @Test
  void eachRevisionIsADocumentWithItsDifference() {
    told("plan.adopted", 1);
    revise();
    told("plan.approved", 6);
    told("plan.adopted", 1);
    officer
        .get()
        .uri("/api/plan/plans/p1/revisions")
        .exchange()
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(2)
        .jsonPath("$.items[0].number")
        .isEqualTo(2)
        .jsonPath("$.items[0].removed")
        .isEqualTo(1)
        .jsonPath("$.items[0].changed")
        .isEqualTo(1)
        .jsonPath("$.items[1].removed")
        .isEqualTo(0);
    officer
        .get()
        .uri("/api/plan/plans/p1/revisions/2")
        .exchange()
        .expectBody()
        .jsonPath("$.difference.removed[0].id")
        .isEqualTo("n6")
        .jsonPath("$.difference.changed[0].before.text")
        .isEqualTo("力争与妇联举办四次以上活动。")
        .jsonPath("$.difference.changed[0].after.text")
        .isEqualTo("举办五次活动。")
        .jsonPath("$.lines.length()")
        .isEqualTo(8);
    officer
        .get()
        .uri("/api/plan/plans/p1/revisions/1")
        .exchange()
        .expectBody()
        .jsonPath("$.lines.length()")
        .isEqualTo(9);
  }

  @Test
  void aDraftHasNothingToBeRevised() {
    samples.draft("p2", PlanSamples.SCHOOL, PlanSamples.TEXT);
    officer.post().uri("/api/plan/plans/p2/revisions").exchange().expectStatus().isEqualTo(409);
  }

  @Test
  void revisionsElsewhereDoNotExist() {
    told("plan.adopted", 1);
    var elsewhere = api.as(Actors.in("chair", "/u1/u2/"));
    begin(elsewhere).expectStatus().isNotFound();
    for (var uri : new String[] {"", "/1"}) {
      elsewhere
          .get()
          .uri("/api/plan/plans/p1/revisions" + uri)
          .exchange()
          .expectStatus()
          .isNotFound();
    }
    begin(api.as(Actors.in("federation-officer", "/u1/"))).expectStatus().isForbidden();
    assertThat(samples.facts()).hasSize(1);
  }
}
