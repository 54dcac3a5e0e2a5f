package org.unionbridge.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionbridge.acceptance.Federation;
import org.unionbridge.acceptance.RunningSystem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A page that has nothing, too much, or no answer is as well as one in the middle. */
class ConsoleStatesIT {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String LONGEST = "阿卜杜热合曼·买买提艾力·阿卜杜克热木江·吐尔逊";
  private static final int MANY = 1_000;
  private static final double SOON_MS = 100;

  /** The longest of an interaction, as the browser itself times it: from the key to the paint. */
  private static final String TIMED =
      """
      window.took = []
      new PerformanceObserver(list => list.getEntries().forEach(one => window.took.push(one.duration)))
        .observe({ type: 'event', durationThreshold: 16 })
      """;

  private static RunningSystem system;
  private static Chromium chromium;

  @BeforeAll
  static void theFederationIsFounded() {
    system = RunningSystem.at("2026-03-02T09:00:00");
    chromium = Chromium.launch();
    system.start();
    var unused = Federation.foundedIn(system);
  }

  @AfterAll
  static void close() {
    chromium.close();
    system.close();
  }

  /** Lists, with where their rows come from. */
  private enum Shown {
    MEMBERS("/members", "**/api/member/members?*"),
    TASKS("/tasks", "**/api/plan/tasks?*"),
    VISITS("/visits", "**/api/welfare/visits?*"),
    PLANS("/plans", "**/api/plan/plans?*"),
    ACCOUNTS("/accounts", "**/api/gateway/accounts*");

    private final String path;
    private final String from;

    Shown(String path, String from) {
      this.path = path;
      this.from = from;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aListIsWellInEveryState(Size size) {
    var faults = new ArrayList<String>();
    for (Shown list : Shown.values()) {
      look(list, "empty", size, answer(200, "{\"items\":[]}"), faults);
      look(list, "error", size, answer(500, "{\"title\":\"\",\"status\":500}"), faults);
      look(list, "gone", size, Route::abort, faults);
    }
    look(Shown.MEMBERS, "one", size, route -> answer(200, members(route, 1)).accept(route), faults);
    look(
        Shown.MEMBERS,
        "many",
        size,
        route -> answer(200, members(route, MANY)).accept(route),
        faults);
    assertThat(faults).isEmpty();
  }

  private static void look(
      Shown list, String state, Size size, Consumer<Route> answer, List<String> faults) {
    try (var window =
        chromium.window(system.address(), new View(size, "zh-CN")).signedIn("wangfang")) {
      window.page().route(list.from, answer);
      window.open(list.path).picture("state" + list.path.replace('/', '-') + "-" + state, "light");
      Stream.concat(window.faults().stream(), window.barriers().stream())
          .filter(fault -> !isTheRefusalItself(fault))
          .map(fault -> list.path + " " + state + ": " + fault)
          .forEach(faults::add);
      assertThat(window.page().locator("main").textContent())
          .as(list.path + " " + state)
          .isNotBlank();
    }
  }

  /** The browser tells of an answer that this test itself made. */
  private static boolean isTheRefusalItself(String fault) {
    return fault.contains("status of 500") || fault.contains("net::ERR_FAILED");
  }

  private static Consumer<Route> answer(int status, String json) {
    return route ->
        route.fulfill(
            new Route.FulfillOptions()
                .setStatus(status)
                .setContentType(status == 200 ? "application/json" : "application/problem+json")
                .setBody(json));
  }

  /** As many as asked for, after the model of one that is really there. */
  private static String members(Route route, int many) {
    var real = JSON.readTree(route.fetch().body());
    var model = (ObjectNode) real.path("items").path(0);
    return "{\"items\":["
        + IntStream.range(0, many)
            .mapToObj(
                i -> model.deepCopy().put("id", "member%016d".formatted(i)).put("name", LONGEST))
            .map(ObjectNode::toString)
            .collect(Collectors.joining(","))
        + "]}";
  }

  @Test
  @Tag("timed")
  void aThousandRowsAnswerEveryKeyAtOnce() {
    var desk = new View(Size.DESK, "zh-CN");
    try (var window = chromium.window(system.address(), desk).signedIn("wangfang")) {
      var page = window.page();
      page.route(Shown.MEMBERS.from, route -> answer(200, members(route, MANY)).accept(route));
      window.open(Shown.MEMBERS.path);
      assertThat(page.locator("tbody tr").count()).isEqualTo(MANY);
      page.evaluate(TIMED);
      for (int i = 0; i < 20; i++) {
        page.keyboard().press(i % 4 == 3 ? "k" : "j");
      }
      page.keyboard().press("/");
      page.keyboard().type("张三");
      window.settled();
      var took = page.evaluate("Math.max(16, ...window.took)");
      System.out.println("longest interaction on " + MANY + " rows: " + took + " ms");
      assertThat(((Number) took).doubleValue()).isLessThanOrEqualTo(SOON_MS);
    }
  }
}
