package org.unionbridge.gateway.machineentry;

import static org.unionbridge.testing.Actors.placeOf;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.unionbridge.gateway.login.SetClock;
import org.unionbridge.gateway.machine.MachineKeeping.GivenSecret;
import org.unionbridge.gateway.machine.MachineKeeping.Wanted;
import org.unionbridge.gateway.machine.MachineRig;
import org.unionbridge.gateway.standing.Roster;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.audit.AuditNote;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.web.Problems;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.platform.web.TokenFilter;
import org.unionbridge.testing.Contexts;
import reactor.core.publisher.Mono;

/** Gateways that share one store in memory, and machines that come to them. */
final class EntryRig {

  static final Duration LIMIT = Duration.ofSeconds(5);
  static final String TASKS = "/api/plan/tasks";

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 12);

  final SetClock clock = new SetClock();
  final Roster roster = new Roster().union("/u1/").union("/u1/u2/").union("/u1/u3/");
  final MachineRig machines = new MachineRig(roster, clock);
  final List<AuditNote> notes = new CopyOnWriteArrayList<>();
  private final AuditLog audit = note -> Mono.fromRunnable(() -> notes.add(note));
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  /** Says who the filter says that asks. */
  @RestController
  static final class Echo {

    @GetMapping({TASKS, "/api/gateway/session", "/pages"})
    String who(ServerWebExchange exchange) {
      var cookies = exchange.getRequest().getCookies().size();
      return exchange.getAttribute(TokenFilter.ACTOR) instanceof Actor actor
          ? "%s %s %s cookies:%d"
              .formatted(
                  actor.post(),
                  actor.place().unionPath(),
                  actor.actions().orElseThrow().stream().sorted().toList(),
                  cookies)
          : "nobody cookies:" + cookies;
    }
  }

  /** A gateway that was just started, where machines may be given these careful actions. */
  WebTestClient gateway(String... careful) {
    var machineNotes = new MachineNotes(machines.uses(), MachineRig.TIMES, audit, registry, clock);
    var problems = new Problems(Texts.of("gateway"));
    WebFilter explain =
        (exchange, chain) ->
            chain.filter(exchange).onErrorResume(error -> problems.handle(exchange, error));
    return WebTestClient.bindToController(new Echo())
        .webFilter(explain, new MachineFilter(machines.machines(careful), machineNotes))
        .build();
  }

  GivenSecret made(String post, List<String> actions, String... careful) {
    var wanted = new Wanted("payroll", post, actions, LAST_DAY);
    return machines
        .keeping(careful)
        .make(Scope.everything(), placeOf("/u1/u2/"), wanted, Ids.random(), Contexts.plain())
        .blockOptional(LIMIT)
        .orElseThrow();
  }

  GivenSecret made() {
    return made("plan-officer", List.of("plan.task.see", "plan.plan.see"));
  }

  /** The next secret of this machine. */
  String rotated(GivenSecret machine, boolean atOnce) {
    return machines
        .keeping()
        .rotate(Scope.everything(), machine.id(), atOnce, Contexts.plain())
        .blockOptional(LIMIT)
        .orElseThrow()
        .secret();
  }

  static ResponseSpec ask(WebTestClient gateway, String path, String authorization) {
    return gateway.get().uri(path).header("Authorization", authorization).exchange();
  }

  void comesIn(String secret) {
    ask(gateway(), TASKS, "Bearer " + secret).expectStatus().isOk().expectBody();
  }

  void isKeptOut(String secret, int status, String code) {
    problem(ask(gateway(), TASKS, "Bearer " + secret), status, code);
  }

  static void problem(ResponseSpec answer, int status, String code) {
    answer
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:" + code);
  }

  /** How many were counted as kept out for this. */
  double kept(String why) {
    return registry.counter("gateway.machine.refused", "why", why).count();
  }
}
