package org.unionbridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.unionbridge.acceptance.RunningSystem.eventually;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays shut, and what each service shows of itself on the inside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShutDoorsIT {

  private static final Pattern LISTENER =
      Pattern.compile("parked_events\\{[^}]*listener=\"([^\"]+)\"");

  private static final Pattern LAG =
      Pattern.compile("consumer_lag_seconds\\{[^}]*group=\"([^\"]+)\"");

  private final RunningSystem system = RunningSystem.at("2026-03-02T09:00:00").start();
  private final Federation people = Federation.foundedIn(system);

  @AfterAll
  void end() {
    system.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/health",
        "/actuator/prometheus",
        "/actuator/gateway/routes",
        "/api/member/../../actuator/prometheus",
        "/api/member/actuator",
        "/api/plan/%2e%2e/actuator/health",
        "//actuator/health",
        "/api/unknown/thing"
      })
  void nothingOfTheActuatorPassesTheDoor(String path) {
    for (var person : List.of(people.officer, system.visitor())) {
      var answer = person.get(path);
      assertThat(answer.status()).as(path).isIn(400, 401, 403, 404);
      assertThat(answer.body()).doesNotContain("jvm_", "\"status\":\"UP\"", "_links");
    }
  }

  @Test
  void onlyTheGatewayListensToMoreThanItsOwnMachine() {
    assumeThat(OpenPorts.canBeSeen()).isTrue();
    var endpoints = system.endpoints();
    var gateway = URI.create(endpoints.getProperty("gateway")).getPort();

    assertThat(OpenPorts.of(Long.parseLong(endpoints.getProperty("pid")))).containsExactly(gateway);
  }

  @Test
  void nobodyComesInWithATokenOfTheirOwn() {
    var forged =
        Map.of(
            "Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJyb290In0.",
            "X-User", "root",
            "X-Forwarded-For", "127.0.0.1");
    assertThat(system.visitor().post("/api/member/unions", "{}", forged).status()).isEqualTo(401);
    assertThat(people.stranger.post("/api/member/unions", "{}", forged).status()).isIn(400, 403);
  }

  @Test
  void servicesBehindTheDoorBelieveNobodyWithoutTheGatewaysToken() {
    for (String service : List.of("member", "plan", "welfare", "notification")) {
      var metrics = system.endpoints().getProperty(service + ".metrics");
      var address = metrics.substring(0, metrics.indexOf("/actuator"));
      var direct = new Person(address);
      assertThat(direct.get("/api/" + service + "/operations/parked").status()).isEqualTo(401);
      assertThat(direct.get("//api/" + service + "/operations/parked").status())
          .isIn(400, 401, 404);
      assertThat(direct.get("/api;x=1/" + service + "/operations/parked").status())
          .isIn(400, 401, 404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gateway", "member", "plan", "welfare", "notification"})
  void eachServiceShowsItsFiguresOnALoopbackPortOfItsOwn(String service) {
    var metrics = new Person(system.endpoints().getProperty(service + ".metrics"));
    eventually(
        "the figures of the road",
        () -> {
          var body = metrics.get("").expect(200).body();
          return List.of(
                  "outbox_pending",
                  "outbox_oldest_age_seconds",
                  "outbox_resent_total",
                  "sweeper_rescued_total",
                  "event_end_to_end_seconds_count",
                  "consumer_duplicate_total",
                  "parked_events",
                  "parked_oldest_age_seconds")
              .stream()
              .allMatch(body::contains);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "gateway, gateway.erasures.g1 gateway.founding.g1 gateway.secondfactor.g1"
        + " gateway.standing.g1",
    "member, member.directory-watch.g1 member.erasures.g1 member.headcount.g1"
        + " member.membership.g1 member.union.g1",
    "plan, plan.adoption.g1 plan.filing-board.g1 plan.followers.g1 plan.measures.plan.g1"
        + " plan.measures.welfare.g1 plan.revisions.g1 plan.scheduling.g1 plan.sketches.g1 plan.standing.g1",
    "welfare, welfare.erasures.g1 welfare.standing.g1 welfare.visits.g1",
    "notification, notification.accounts.g1 notification.duties.plan.g1"
        + " notification.duties.welfare.g1 notification.erasures.g1"
        + " notification.published-plans.g1 notification.standing.g1"
  })
  void everyListenerListens(String service, String names) {
    var metrics = new Person(system.endpoints().getProperty(service + ".metrics"));
    eventually(
        names,
        () ->
            LISTENER
                .matcher(metrics.get("").expect(200).body())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet())
                .equals(Set.of(names.split(" ", -1))));
  }

  @Test
  void theGatewayTellsOfTheListenersOfAllHowFarTheyAreBehind() {
    var metrics = new Person(system.endpoints().getProperty("gateway.metrics"));
    eventually(
        "the lag of every service",
        () ->
            LAG.matcher(metrics.get("").expect(200).body())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet())
                .containsAll(
                    Set.of(
                        "gateway.standing.g1",
                        "gateway.audit-chain",
                        "member.union.g1",
                        "plan.filing-board.g1",
                        "welfare.visits.g1",
                        "notification.duties.plan.g1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gateway", "member", "plan", "welfare", "notification"})
  void theAuditOfEachServiceIsChained(String service) {
    var metrics = new Person(system.endpoints().getProperty("gateway.metrics"));
    eventually(
        service,
        () -> {
          var body = metrics.get("").expect(200).body();
          return body.contains("audit_unchained_records{topic=\"" + service + ".audit\"} 0.0")
              && body.contains("audit_unchained_age_seconds 0.0")
              && body.contains("audit_chain_broken 0.0");
        });
  }

  @Test
  void whatWaitsInADocumentIsNobodysToSee() {
    for (String path :
        List.of(
            "/api/member/unions/" + people.school,
            "/api/member/unions?parentId=" + people.root,
            "/api/member/members/" + people.sick,
            "/api/member/members?unionId=" + people.school,
            "/api/welfare/visits",
            "/api/plan/plans",
            "/api/notification/duties")) {
      assertThat(people.chair.get(path).body())
          .as(path)
          .doesNotContain("outbox", "commands", "correlation", "slot");
    }
  }
}
