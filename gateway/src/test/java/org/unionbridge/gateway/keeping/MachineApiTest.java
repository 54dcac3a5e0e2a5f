package org.unionbridge.gateway.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.gateway.keeping.MachineDesk.make;
import static org.unionbridge.gateway.keeping.MachineDesk.post;
import static org.unionbridge.gateway.keeping.MachineDesk.problem;
import static org.unionbridge.gateway.keeping.MachineDesk.shown;
import static org.unionbridge.gateway.keeping.MachineDesk.view;
import static org.unionbridge.testing.Actors.in;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineApiTest {

  private final MachineDesk desk = new MachineDesk();

  @Test
  void aMachineIsMadeAndItsSecretShownThisOnce() {
    var made = desk.made(Map.of());

    assertThat(made.secret()).startsWith("ubm_" + made.id() + "_");
    shown(desk.admin, made.id())
        .jsonPath("$.name")
        .isEqualTo("payroll")
        .jsonPath("$.post")
        .isEqualTo("plan-officer")
        .jsonPath("$.unionId")
        .isEqualTo("u2")
        .jsonPath("$.actions")
        .isEqualTo(List.of("plan.task.see"))
        .jsonPath("$.stage")
        .isEqualTo("active")
        .jsonPath("$.lastDay")
        .isEqualTo("2026-12-31")
        .jsonPath("$.lastUsed")
        .doesNotExist()
        .jsonPath("$")
        .value(body -> assertThat(body.toString()).doesNotContain("ubm_", "hash"));
    assertThat(desk.rig.facts()).containsExactly("gateway.machine.made");
    assertThat(desk.rig.toldAndKept()).doesNotContain("ubm_", "payroll");
  }

  @Test
  void whoLostTheAnswerIsNotShownTheSecretAgain() {
    var first = view(desk.keyed("key-00001").expectStatus().isCreated());

    problem(desk.keyed("key-00001"), 409, "secret-shown-already")
        .jsonPath("$.detail")
        .value((String said) -> assertThat(said).contains(first.id()));
    assertThat(desk.rig.facts()).hasSize(1);
  }

  @Test
  void onlyTheSecurityAdministratorMakesOne() {
    for (var post : List.of("chair", "federation-officer", "system-admin", "audit-admin")) {
      problem(make(desk.api.as(in(post, "/u1/")), Map.of()), 403, "not-permitted");
    }
  }

  @Test
  void noUnionOutsideOfTheScopeAndNoClosedOneIsGiven() {
    problem(make(desk.admin, Map.of("unionId", "u9")), 422, "unknown-reference");
    problem(make(desk.admin, Map.of("unionId", "u4")), 422, "unknown-reference");
    problem(make(desk.admin, Map.of("unionId", "nowhere")), 422, "unknown-reference");
    problem(
        make(desk.api.as(in("security-admin", "/u1/u2/")), Map.of("unionId", "u1")),
        422,
        "unknown-reference");
  }

  @ParameterizedTest
  @ValueSource(strings = {"security-admin", "system-admin", "audit-admin", "founder", "member"})
  void noMachineHoldsSuchAPost(String post) {
    problem(make(desk.admin, Map.of("post", post)), 400, "bad-request")
        .jsonPath("$.errors[0].field")
        .isEqualTo("post");
  }

  @Test
  void noMachineGetsMoreThanItsPostHasOrMachinesMayHave() {
    problem(make(desk.admin, Map.of("actions", List.of())), 422, "machine-without-actions");
    var careful = List.of("plan.task.see", "member.post.assign");
    problem(make(desk.admin, Map.of("post", "chair", "actions", careful)), 422, "beyond-the-post")
        .jsonPath("$.detail")
        .value((String said) -> assertThat(said).contains("member.post.assign"));
    problem(
        make(desk.admin, Map.of("actions", List.of("gateway.account.see"))),
        422,
        "beyond-the-post");
  }

  @Test
  void aMachineEndsAndNotTooLate() {
    problem(make(desk.admin, Map.of("lastDay", "2026-03-01")), 422, "day-is-over");
    problem(make(desk.admin, Map.of("lastDay", "2027-03-03")), 422, "machine-lasts-too-long");
    make(desk.admin, Map.of("lastDay", "2027-03-02")).expectStatus().isCreated();
    var endless = new HashMap<>(MachineDesk.PAYROLL);
    endless.remove("lastDay");
    problem(post(desk.admin, "", endless), 400, "bad-request")
        .jsonPath("$.errors[0].field")
        .isEqualTo("lastDay");
  }
}
