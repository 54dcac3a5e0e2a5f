package org.unionbridge.plan.drafting;

import static org.springframework.http.MediaType.APPLICATION_JSON;

import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;

/** Writing on a draft over HTTP. */
final class DraftCalls {

  final PlanSamples samples = new PlanSamples();
  final ApiClient api =
      ApiClient.of(
          "plan",
          Contexts.NOW,
          new DraftApi(new Drafts(samples.plans())),
          new AttributeApi(new Drafts(samples.plans())),
          new FigureApi(new Drafts(samples.plans())));
  final WebTestClient officer = api.as(Actors.in("plan-officer", "/u1/u1029/"));

  DraftCalls() {
    samples.draft("p1", PlanSamples.SCHOOL, PlanSamples.TEXT);
  }

  ResponseSpec post(WebTestClient client, String route, long version, Object body) {
    return client
        .post()
        .uri("/api/plan/plans/p1" + route)
        .header("If-Match", "\"" + version + "\"")
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  LineView line(String id) {
    var plan = samples.plans().find(Scope.everything(), "p1").blockOptional().orElseThrow();
    var outline = Standing.latest(plan.state());
    return LineView.of(outline).get(outline.indexOf(id));
  }

  ResponseSpec put(String route, long version, Object body) {
    return officer
        .put()
        .uri("/api/plan/plans/p1" + route)
        .header("If-Match", "\"" + version + "\"")
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }
}
