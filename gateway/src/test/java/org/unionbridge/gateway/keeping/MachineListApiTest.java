package org.unionbridge.gateway.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.gateway.keeping.MachineDesk.listed;
import static org.unionbridge.gateway.keeping.MachineDesk.post;
import static org.unionbridge.gateway.keeping.MachineDesk.problem;
import static org.unionbridge.gateway.keeping.MachineDesk.shown;
import static org.unionbridge.gateway.keeping.MachineDesk.view;
import static org.unionbridge.testing.Actors.in;
import static org.unionbridge.testing.Actors.placeOf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Scope;
import reactor.core.publisher.Mono;

class MachineListApiTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final MachineDesk desk = new MachineDesk();

  @Test
  void theListTellsWhatIsSoonOver() {
    var id = desk.made(Map.of("lastDay", MachineDesk.TODAY.plusDays(31).toString())).id();

    shown(desk.admin, id).jsonPath("$.stage").isEqualTo("active");
    desk.clock.forward(Duration.ofDays(1));
    shown(desk.admin, id).jsonPath("$.stage").isEqualTo("soon-over");
    desk.clock.forward(Duration.ofDays(31));
    shown(desk.admin, id).jsonPath("$.stage").isEqualTo("over");
  }

  @Test
  void whatRanOutIsNotBroughtBack() {
    var id = desk.made(Map.of("lastDay", MachineDesk.TODAY.toString())).id();
    desk.clock.forward(Duration.ofDays(1));

    problem(desk.renew(id, MachineDesk.TODAY.plusDays(9)), 409, "machine-run-out");
    problem(post(desk.admin, "/" + id + "/rotation", Map.of()), 409, "machine-run-out");
    post(desk.admin, "/" + id + "/disabling", Map.of()).expectStatus().isNoContent();
  }

  @Test
  void aMachineIsRenewedRotatedAndDisabled() {
    var made = desk.made(Map.of());

    desk.renew(made.id(), MachineDesk.TODAY.plusDays(365)).expectStatus().isNoContent();
    var other =
        view(post(desk.admin, "/" + made.id() + "/rotation", Map.of()).expectStatus().isOk());
    assertThat(other.secret()).isNotEqualTo(made.secret()).startsWith("ubm_");
    shown(desk.admin, made.id())
        .jsonPath("$.lastDay")
        .isEqualTo("2027-03-02")
        .jsonPath("$.formerUntil")
        .isEqualTo("2026-03-09T01:00:00Z");
    post(desk.admin, "/" + made.id() + "/rotation", Map.of("atOnce", true)).expectStatus().isOk();
    shown(desk.admin, made.id()).jsonPath("$.formerUntil").doesNotExist();
    post(desk.admin, "/" + made.id() + "/disabling", Map.of()).expectStatus().isNoContent();
    post(desk.admin, "/" + made.id() + "/disabling", Map.of()).expectStatus().isNoContent();

    shown(desk.admin, made.id()).jsonPath("$.stage").isEqualTo("disabled");
    problem(desk.renew(made.id(), MachineDesk.TODAY.plusDays(9)), 409, "machine-disabled");
    assertThat(desk.rig.facts())
        .containsExactly(
            "gateway.machine.made",
            "gateway.machine.renewed",
            "gateway.machine.secret-rotated",
            "gateway.machine.secret-rotated",
            "gateway.machine.disabled");
  }

  @Test
  void anotherUnionsMachineIsNotThere() {
    var id = desk.made(Map.of()).id();
    var other = desk.api.as(in("security-admin", "/u9/"));

    problem(other.get().uri(MachineApi.MACHINES + "/" + id).exchange(), 404, "not-found");
    for (var what : List.of("/rotation", "/disabling")) {
      problem(post(other, "/" + id + what, Map.of()), 404, "not-found");
    }
    problem(post(other, "/" + id + "/renewal", Map.of("lastDay", "2026-12-31")), 404, "not-found");
    listed(other, "").jsonPath("$.items").isEmpty();
  }

  @Test
  void theListGoesPageByPageAndTellsTheLastDayOfUse() {
    var first = desk.made(Map.of());
    desk.made(Map.of("unionId", "u1"));
    var machine =
        new Actor(
            first.id(),
            Optional.empty(),
            "plan-officer",
            placeOf("/u1/u2/"),
            Scope.within("/u1/u2/"));
    desk.rig.uses().onDay(MachineDesk.TODAY, machine, Mono.empty()).block(LIMIT);

    listed(desk.admin, "?limit=1")
        .jsonPath("$.next")
        .isNotEmpty()
        .jsonPath("$.items[1]")
        .doesNotExist();
    listed(desk.admin, "").jsonPath("$.items.length()").isEqualTo(2);
    listed(desk.admin, "?unionId=u2")
        .jsonPath("$.items.length()")
        .isEqualTo(1)
        .jsonPath("$.items[0].lastUsed")
        .isEqualTo("2026-03-02");
  }
}
