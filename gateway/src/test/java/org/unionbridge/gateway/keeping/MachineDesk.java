package org.unionbridge.gateway.keeping;

import static org.unionbridge.testing.Actors.in;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.gateway.keeping.MachineApi.SecretView;
import org.unionbridge.gateway.login.SetClock;
import org.unionbridge.gateway.machine.MachineRig;
import org.unionbridge.gateway.standing.Roster;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;

/** Where machines are made, in memory: the security administrator of one union, and others. */
final class MachineDesk {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  static final Map<String, Object> PAYROLL =
      Map.of(
          "name", "payroll",
          "post", "plan-officer",
          "unionId", "u2",
          "actions", List.of("plan.task.see"),
          "lastDay", "2026-12-31");

  final SetClock clock = new SetClock();
  final Roster roster =
      new Roster().union("/u1/").union("/u1/u2/").closedUnion("/u1/u4/").union("/u9/");
  final MachineRig rig = new MachineRig(roster, clock);
  final ApiClient api =
      ApiClient.of(
          "gateway",
          Contexts.NOW,
          new MachineApi(rig.keeping(), roster.standings()),
          new MachineListApi(rig.keeping(), rig.uses()));
  final WebTestClient admin = api.as(in("security-admin", "/u1/"));

  SecretView made(Map<String, ?> otherwise) {
    return view(make(admin, otherwise).expectStatus().isCreated());
  }

  static ResponseSpec make(WebTestClient client, Map<String, ?> otherwise) {
    var body = new HashMap<String, Object>(PAYROLL);
    body.putAll(otherwise);
    return post(client, "", body);
  }

  ResponseSpec keyed(String key) {
    return admin
        .post()
        .uri(MachineApi.MACHINES)
        .header("Idempotency-Key", key)
        .bodyValue(PAYROLL)
        .exchange();
  }

  ResponseSpec renew(String id, LocalDate lastDay) {
    return post(admin, "/" + id + "/renewal", Map.of("lastDay", lastDay.toString()));
  }

  static ResponseSpec post(WebTestClient client, String rest, Map<String, ?> body) {
    return client.post().uri(MachineApi.MACHINES + rest).bodyValue(body).exchange();
  }

  static BodyContentSpec listed(WebTestClient client, String query) {
    return client
        .get()
        .uri(MachineApi.MACHINES + query)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody();
  }

  static BodyContentSpec shown(WebTestClient client, String id) {
    return listed(client, "/" + id);
  }

  static SecretView view(ResponseSpec answer) {
    return Objects.requireNonNull(
        answer.expectBody(SecretView.class).returnResult().getResponseBody());
  }

  static BodyContentSpec problem(ResponseSpec answer, int status, String code) {
    return answer
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:" + code);
  }
}
