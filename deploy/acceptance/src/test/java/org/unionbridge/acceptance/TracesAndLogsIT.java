package org.unionbridge.acceptance;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.acceptance.RunningSystem.eventually;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.unionbridge.testing.TraceReceiver;
import org.unionbridge.testing.TraceReceiver.Told;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the running system tells of a request when it is asked to, and what it never tells. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TracesAndLogsIT {

  private static final String NAME = "Canary-Name-7f3a";
  private static final String PHONE = "19987650002";
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String OUTSIDE = "00f067aa0ba902b7";
  private static final String OTHER_TRACE = "5bf92f3577b34da6a3ce929d0e0e4737";

  private final TraceReceiver receiver = TraceReceiver.start();
  private final RunningSystem system =
      RunningSystem.at("2026-03-02T09:00:00")
          .with("UNIONBRIDGE_TRACES", receiver.address())
          .with("UNIONBRIDGE_LOG_FORMAT", "json")
          .start();
  private final Federation people = Federation.foundedIn(system);

  @AfterAll
  void end() {
    system.close();
    receiver.close();
  }

  private static Map<String, String> under(String trace) {
    return Map.of("traceparent", "00-" + trace + "-" + OUTSIDE + "-01");
  }

  private List<Told> named(String service, String name) {
    return receiver.of(TRACE).stream()
        .filter(step -> step.service().equals(service) && step.name().equals(name))
        .toList();
  }

  private Told only(String service, String name) {
    eventually(service + ": " + name, () -> !named(service, name).isEmpty());
    assertThat(named(service, name)).as(service + ": " + name).hasSize(1);
    return named(service, name).getFirst();
  }

  private List<Told> orphans() {
    var steps = receiver.of(TRACE);
    var spans = steps.stream().map(Told::span).collect(toSet());
    return steps.stream()
        .filter(step -> !step.parent().equals(OUTSIDE) && !spans.contains(step.parent()))
        .toList();
  }

  @Test
  void oneRequestIsOneTraceFromTheDoorToWhatItBringsAboutElsewhere() {
    var particulars =
        "{\"unionId\":\"%s\",\"name\":\"%s\",\"phone\":\"%s\"}"
            .formatted(people.school, NAME, PHONE);
    var member = people.officer.post("/api/member/members", particulars, under(TRACE)).expect(201);
    eventually(
        "the directory has had its effect in all that listen to it",
        () ->
            receiver.of(TRACE).stream()
                .filter(step -> step.name().equals("process member.directory"))
                .map(Told::service)
                .collect(toSet())
                .containsAll(List.of("gateway", "welfare", "notification")));

    var door = only("gateway", "POST /api/member/**");
    assertThat(door.kind()).isEqualTo("SERVER");
    assertThat(door.parent()).isEqualTo(OUTSIDE);
    assertThat(door.attributes()).containsEntry("http.response.status_code", "201");
    var service = only("member", "POST /api/member/members");
    assertThat(service.parent()).isEqualTo(door.span());
    assertThat(service.attributes()).containsEntry("http.route", "/api/member/members");
    assertThat(named("member", "write members"))
        .isNotEmpty()
        .allSatisfy(step -> assertThat(step.parent()).isEqualTo(service.span()));
    var sending = only("member", "send member.directory");
    assertThat(sending.kind()).isEqualTo("PRODUCER");
    assertThat(sending.parent()).isEqualTo(service.span());
    var effect = only("notification", "process member.directory");
    assertThat(effect.kind()).isEqualTo("CONSUMER");
    assertThat(effect.parent()).isEqualTo(sending.span());
    assertThat(effect.links()).containsExactly(sending.span());
    assertThat(effect.attributes())
        .containsEntry("messaging.consumer.group.name", "notification.standing.g1");

    eventually("each step came of another", () -> orphans().isEmpty());
    assertThat(receiver.everything()).doesNotContain(NAME, PHONE, member.id(), people.school);
  }

  @Test
  void aLineOfTheLogIsJsonWithItsTraceAndWithoutAnybodysData() {
    var refused =
        people.officer.post(
            "/api/member/members",
            "{\"unionId\":\"%s\",\"name\":\"%s\",\"phone\":\"%s\",\"x\":1}"
                .formatted(people.school, NAME, PHONE),
            under(OTHER_TRACE));
    assertThat(refused.status()).isBetween(400, 499);
    system
        .visitor()
        .get("/api/gateway/session/oidc/" + NAME + "/callback?code=" + PHONE + "&state=" + NAME);

    assertThat(system.said()).doesNotContain("SLF4J");
    eventually("a line of a request", () -> system.log().contains("nobody comes in by"));
    assertThat(system.log()).doesNotContain(NAME, PHONE);
    assertThat(system.log().lines().map(TracesAndLogsIT::parsed))
        .allSatisfy(line -> {
          assertThat(line.path("message").isString()).isTrue();
          assertThat(line.path("@timestamp").isString()).isTrue();
        })
        .filteredOn(line -> line.path("message").stringValue("").contains("nobody comes in by"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.path("trace").stringValue()).matches("[0-9a-f]{32}"));
  }

  private static JsonNode parsed(String line) {
    return JsonMapper.shared().readTree(line);
  }
}
