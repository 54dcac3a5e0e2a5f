package org.unionbridge.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionbridge.testing.api.DoorTests.Existing;

/** What can be asked of a plan that is there, and of what lies beside it, for the door. */
final class PlanCalls {

  private static final Map<String, Object> FIGURE =
      Map.of("class", "target", "comparator", ">=", "min", "4", "unit", "次");

  private PlanCalls() {}

  /** By their routes, for the plan of this id. */
  static Map<String, Existing> of(String plan) {
    var calls = new HashMap<String, Existing>();
    var uri = "/api/plan/plans/" + plan;
    asked().forEach((route, body) -> calls.put(named("POST", route), call(uri, route, body)));
    attributes().forEach((route, body) -> calls.put(named("PUT", route), call(uri, route, body)));
    for (var route :
        List.of(
            "/carry-over",
            "/offers",
            "/quotas",
            "/programmes",
            "/above",
            "/above/{above}",
            "/followers")) {
      calls.put(named("GET", route), Existing.at(uri + route.replace("{above}", "p9")));
    }
    beside().forEach((route, call) -> calls.put(route, call));
    return calls;
  }

  private static String named(String method, String route) {
    return method + " /api/plan/plans/{id}" + route;
  }

  private static Existing call(String uri, String route, Object body) {
    var known = route.replace("{node}", "n1").replace("{line}", "n1").replace("{number}", "1");
    return new Existing(uri + known, body);
  }

  private static Map<String, Existing> beside() {
    var copy = Map.of("year", 2027, "title", "计划", "unitKind", "school");
    var quota =
        Map.of("measure", "CULTURE_EVENT", "year", 2027, "value", 4, "unions", List.of("u9"));
    var quotas = "/api/plan/quotas";
    var calls =
        new HashMap<String, Existing>(
            Map.of(
                "GET /api/plan/templates/lines",
                Existing.at("/api/plan/templates/lines?code=school"),
                "GET /api/plan/publications/{id}",
                Existing.at("/api/plan/publications/p9"),
                "GET /api/plan/quotas/received",
                Existing.at("/api/plan/quotas/received?year=2026"),
                "GET /api/plan/quotas/{id}",
                Existing.at(quotas + "/q9"),
                "POST /api/plan/publications/{id}/plans",
                new Existing("/api/plan/publications/p9/plans", copy),
                "POST /api/plan/quotas",
                new Existing(quotas, quota),
                "POST /api/plan/quotas/{id}/amendment",
                new Existing(quotas + "/q9/amendment", Map.of("value", 5)),
                "POST /api/plan/quotas/{id}/withdrawal",
                Existing.at(quotas + "/q9/withdrawal"),
                "GET /api/plan/quotas/{id}/standing",
                Existing.at(quotas + "/q9/standing")));
    calls.putAll(programmes());
    return calls;
  }

  private static Map<String, Existing> programmes() {
    List<String> none = List.of();
    var programme = Map.of("name", "读书品牌", "aliases", none, "not", none, "elements", none);
    var programmes = "/api/plan/programmes";
    return Map.of(
        "POST /api/plan/programmes",
        new Existing(programmes, programme),
        "PUT /api/plan/programmes/{id}",
        new Existing(programmes + "/g9", programme),
        "POST /api/plan/programmes/{id}/ending",
        Existing.at(programmes + "/g9/ending"),
        "GET /api/plan/programmes/{id}",
        Existing.at(programmes + "/g9"),
        "GET /api/plan/programmes/{id}/items",
        Existing.at(programmes + "/g9/items"),
        "GET /api/plan/programmes/{id}/standing",
        Existing.at(programmes + "/g9/standing"));
  }

  /** What can be said of a line beside its words. */
  private static Map<String, Object> attributes() {
    List<String> nobody = List.of();
    return Map.ofEntries(
        Map.entry(
            "/lines/{node}/helpers", Map.of("posts", nobody, "persons", nobody, "bodies", nobody)),
        Map.entry("/lines/{node}/goal", Map.of("goal", true)),
        Map.entry("/lines/{node}/aside", Map.of("aside", true)),
        Map.entry("/lines/{node}/aligned", Map.of("to", nobody)),
        Map.entry("/lines/{node}/figures/{number}", FIGURE),
        Map.entry("/programme", Map.of("lines", List.of("n1"))),
        Map.entry("/seen", Map.of("lines", List.of("n1"))));
  }

  /** What can be asked of a plan, each with what it takes. */
  private static Map<String, Object> asked() {
    var nothing = Map.of();
    var remark = Map.of("code", "unclear");
    return Map.ofEntries(
        Map.entry("/submission", nothing),
        Map.entry("/sending-back", remark),
        Map.entry("/approval", Map.of("approvedOn", "2026-02-03", "body", "committee")),
        Map.entry("/withdrawal", nothing),
        Map.entry("/summary", Map.of("text", "办了三场活动")),
        Map.entry("/closing", nothing),
        Map.entry("/revisions", nothing),
        Map.entry("/lines", Map.of("kind", "item", "text", "组织春游")),
        Map.entry("/lines/{node}/words", Map.of("text", "组织春游")),
        Map.entry("/lines/{node}/place", nothing),
        Map.entry("/lines/{node}/removal", nothing),
        Map.entry("/lines/{node}/joining", nothing),
        Map.entry("/lines/{node}/splitting", Map.of("at", 2)),
        Map.entry("/lines/{node}/months", Map.of("from", 3)),
        Map.entry("/lines/{node}/kind", Map.of("code", "OUTING")),
        Map.entry(
            "/lines/{node}/responsible",
            Map.of("posts", List.of("chair"), "persons", List.of("m1"))),
        Map.entry("/lines/{node}/strength", Map.of("strength", "firm")),
        Map.entry("/lines/{node}/figures", FIGURE),
        Map.entry("/lines/{node}/figures/{number}/removal", nothing),
        Map.entry("/lines/{node}/figures/reading", nothing),
        Map.entry("/carry-over", Map.of("year", 2027)),
        Map.entry("/publication", Map.of("unitKinds", List.of("school"))),
        Map.entry("/offers/{line}", Map.of("answer", "take")),
        Map.entry("/undoing", nothing),
        Map.entry("/title", Map.of("title", "工会工作计划")),
        Map.entry("/filing", nothing),
        Map.entry("/filing/remark", remark),
        Map.entry("/filing/return", remark),
        Map.entry("/filing/acceptance", nothing));
  }
}
