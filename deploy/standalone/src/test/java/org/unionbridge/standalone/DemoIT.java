package org.unionbridge.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample federation: told once, however often it is cut short, to this machine alone. */
class DemoIT {

  private static final String DEMO = "/api/gateway/demo";
  private static final String TOLD = "sample federation is ready";
  private static final String OPEN = "sign in with one click";

  /** A minute of both cores of a small machine, and as much again for a start that was killed. */
  private static final Duration MOST = Duration.ofSeconds(180);

  private final Path data;
  private final Path scratch;

  DemoIT(@TempDir Path scratch) {
    this.scratch = scratch;
    this.data = scratch.resolve("data");
  }

  private RunningDemo start(String name) {
    return RunningDemo.start(data, scratch.resolve(name), "--demo");
  }

  private static JsonNode json(String text) {
    return new JsonMapper().readTree(text);
  }

  @Test
  void theStoryIsToldOnceThoughItIsCutShortAndThenPeopleComeIn() throws InterruptedException {
    var spent = Duration.ZERO;
    try (var first = start("first")) {
      first.telling(150);
      spent = first.cpu();
      first.kill();
      assertThat(first.said()).doesNotContain(TOLD);
    }
    try (var second = start("second")) {
      second.saying(TOLD).saying(OPEN);
      spent = spent.plus(second.cpu());
      var documents = second.documents(Optional.empty());
      LoggerFactory.getLogger(DemoIT.class)
          .info("killed once, told in {} s of CPU: {} documents", spent.toSeconds(), documents);
      assertThat(spent).isLessThan(MOST);
      assertThat(documents).isBetween(2_000L, 8_000L);
      everybodyIsThere(second);
      peopleComeInAndTimeMovesOn(second);
      plansStandAtEveryStage(second);
      second.stop();
    }
    nothingIsAddedBySecondStart();
    withoutDemoItsDataAreRefused();
  }

  private static void everybodyIsThere(RunningDemo demo) {
    assertThat(new HashSet<>(demo.journal())).hasSameSizeAs(demo.journal());
    assertThat(demo.documents(Optional.of("unionbridge-member.members"))).isEqualTo(600);
    assertThat(demo.documents(Optional.of("unionbridge-member.unions"))).isEqualTo(53);
    assertThat(demo.documents(Optional.of("unionbridge-welfare.visits"))).isEqualTo(24);
    assertThat(demo.said()).doesNotContain("#/open?secret=");
  }

  private static void peopleComeInAndTimeMovesOn(RunningDemo demo) {
    var people = json(demo.get(DEMO + "/people").body()).path("items");
    assertThat(people).hasSize(12);
    for (var person : people) {
      var code = person.path("code").asString();
      var session = demo.post(DEMO + "/session", "{\"code\":\"" + code + "\"}");
      assertThat(session.statusCode()).as(code + session.body()).isEqualTo(200);
      assertThat(json(session.body()).path("posts").size())
          .isGreaterThanOrEqualTo(person.path("posts").size());
    }
    assertThat(demo.post(DEMO + "/session", "{\"code\":\"nobody\"}").statusCode()).isEqualTo(404);
    demo.post(DEMO + "/session", "{\"code\":\"chair\"}");
    var duties = json(demo.get("/api/notification/duties?limit=50").body()).path("items");
    assertThat(duties.findValuesAsString("state")).contains("late", "open");
    assertThat(duties.findValuesAsString("kind")).contains("plan.task", "welfare.visit");
    var before = json(demo.get(DEMO).body());
    assertThat(before.path("demo").asBoolean()).isTrue();
    var after = json(demo.post(DEMO + "/clock", "{\"to\":\"tomorrow\"}").body());
    assertThat(after.path("today").asString()).isGreaterThan(before.path("today").asString());
    assertThat(demo.post(DEMO + "/clock", "{\"to\":\"yesterday\"}").statusCode()).isEqualTo(400);
  }

  private static void plansStandAtEveryStage(RunningDemo demo) {
    demo.post(DEMO + "/session", "{\"code\":\"officer\"}");
    var plans = json(demo.get("/api/plan/plans?limit=100").body()).path("items");
    assertThat(plans.findValuesAsString("stage"))
        .contains("draft", "in-committee", "approved", "closed");
    assertThat(plans.findValuesAsString("filing")).contains("filed", "returned", "accepted");
    aProgrammeHasItemsInPlansOfSeveralYears(demo);
  }

  private static void aProgrammeHasItemsInPlansOfSeveralYears(RunningDemo demo) {
    var programmes = json(demo.get("/api/plan/programmes").body()).path("items");
    assertThat(programmes.findValuesAsString("name")).contains("送温暖");
    var uri = "/api/plan/programmes/" + programmes.path(0).path("id").asString();
    var plans = json(demo.get(uri + "/items").body()).path("items");
    assertThat(plans.findValuesAsString("year").stream().distinct()).hasSize(3);
    assertThat(plans.findValuesAsString("unionId").stream().distinct()).hasSize(2);
    var years = json(demo.get(uri + "/standing").body()).path("years");
    assertThat(years.get(2).path("done").asInt()).isPositive();
    assertThat(years.get(2).path("late").asInt()).isZero();
  }

  private void nothingIsAddedBySecondStart() throws InterruptedException {
    try (var third = start("third")) {
      var told = third.journal();
      third.saying(OPEN);
      assertThat(third.said()).doesNotContain(TOLD);
      assertThat(third.journal()).isEqualTo(told);
      assertThat(third.documents(Optional.of("unionbridge-member.members"))).isEqualTo(600);
      third.stop();
    }
  }

  private void withoutDemoItsDataAreRefused() throws InterruptedException {
    try (var usual = RunningDemo.start(data, scratch.resolve("usual"))) {
      assertThat(usual.ends()).isEqualTo(2);
      assertThat(usual.said()).contains("--demo");
    }
  }

  @Test
  void withoutDemoThereIsNoSuchDoor() throws InterruptedException {
    try (var usual = RunningDemo.start(data, scratch.resolve("usual"))) {
      usual.saying("is ready");
      assertThat(usual.get(DEMO).statusCode()).isEqualTo(404);
      assertThat(usual.get(DEMO + "/people").statusCode()).isEqualTo(404);
      assertThat(usual.post(DEMO + "/session", "{\"code\":\"chair\"}").statusCode()).isEqualTo(404);
      assertThat(usual.post(DEMO + "/clock", "{\"to\":\"tomorrow\"}").statusCode()).isEqualTo(404);
      usual.stop();
    }
    try (var demo = start("demo")) {
      assertThat(demo.ends()).isEqualTo(2);
      assertThat(demo.said()).contains("real data");
    }
  }
}
