package org.unionbridge.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.Directory;
import org.unionbridge.testing.ServiceRig;
import tools.jackson.databind.JsonNode;

/**
 * How long people wait for plans on the store of one machine. The bounds are wide, so that a busy
 * machine does not fail the build; what was measured is printed.
 */
class PlanSpeedIT {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String HERE = "/u1/u1029/";
  private static final int PLANS = Integer.getInteger("plan.speed.plans", 200);
  private static final int ASKED = 100;
  private static final int WARM = 30;

  private static final ServiceRig RIG =
      ServiceRig.start(
          PlanApplication.class,
          "plan",
          DocumentStores.forTests().getFirst(),
          ServiceRig.ownDatabase());

  private final WebTestClient chair = client("chair", HERE);

  @AfterAll
  static void close() {
    RIG.close();
  }

  private static WebTestClient client(String post, String path) {
    return RIG.as(Actors.in(post, path))
        .mutate()
        .responseTimeout(LIMIT)
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 * 1024 * 1024))
        .build();
  }

  /** Sections of at most 99 items, as many as can be numbered. */
  private static String text(int sections, int items) {
    var lines = new ArrayList<String>(List.of("学校工会工作计划"));
    for (int section = 0; section < sections; section++) {
      lines.add("一二三四五六".charAt(section) + "、主要工作");
      IntStream.rangeClosed(1, items)
          .mapToObj(i -> i + "、组织教职工开展第" + i + "次活动，丰富业余文化生活。")
          .forEach(lines::add);
    }
    return String.join("\n", lines);
  }

  private JsonNode post(String uri, Object body) {
    return Objects.requireNonNull(
        chair
            .post()
            .uri(uri)
            .contentType(body instanceof byte[] ? APPLICATION_OCTET_STREAM : APPLICATION_JSON)
            .bodyValue(body)
            .exchange()
            .expectStatus()
            .is2xxSuccessful()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody());
  }

  private String imported(String text, boolean draft) {
    var id = post("/api/plan/imports", text.getBytes(UTF_8)).path("id").asString();
    var acceptance = Map.of("plan", 1, "year", 2026, "draft", draft);
    return post("/api/plan/imports/" + id + "/acceptance", acceptance).path("planId").asString();
  }

  private JsonNode get(String uri) {
    return Objects.requireNonNull(
        chair
            .get()
            .uri(uri)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody());
  }

  /** Milliseconds that the slowest one in a hundred takes; the first ones warm up. */
  private static long slowest(String what, IntFunction<Object> call) {
    var times = new ArrayList<Long>();
    for (int i = 0; i < ASKED + WARM; i++) {
      long began = System.nanoTime();
      assertThat(call.apply(i)).isNotNull();
      if (i >= WARM) {
        times.add((System.nanoTime() - began) / 1_000_000);
      }
    }
    Collections.sort(times);
    long half = times.get(times.size() / 2);
    long p99 = times.get(times.size() * 99 / 100 - 1);
    System.out.printf("%s: half within %d ms, p99 %d ms%n", what, half, p99);
    return p99;
  }

  @Test
  void aPlanOf600LinesIsWrittenOnWithoutDelay() {
    var id = imported(text(6, 99), true);
    await().atMost(LIMIT).until(() -> get("/api/plan/plans/" + id).path("lines").size() == 600);
    long p99 =
        slowest(
            "one change of 600 lines",
            i ->
                chair
                    .post()
                    .uri("/api/plan/plans/" + id + "/lines/n300/words")
                    .header("If-Match", "\"" + (i + 1) + "\"")
                    .contentType(APPLICATION_JSON)
                    .bodyValue(Map.of("text", "第" + i + "次修改"))
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody(JsonNode.class)
                    .returnResult());
    assertThat(p99).isLessThan(1_000);
  }

  @Test
  void manyPlansOf60LinesAreListedAndOpenedWithoutDelay() {
    var unions = Directory.of(RIG);
    IntStream.range(0, 100)
        .mapToObj(i -> "u" + (2000 + i))
        .forEach(id -> unions.union(id, "/u1/" + id + "/"));
    var ids = IntStream.range(0, PLANS).mapToObj(_ -> imported(text(1, 59), false)).toList();
    var above = client("federation-officer", "/u1/");
    await()
        .atMost(LIMIT)
        .until(
            () ->
                board(above, "/api/plan/filings?year=2026&limit=200")
                    .at("/unions/items/99/unionId")
                    .asString(),
            last -> !last.isEmpty());
    assertThat(slowest("list", _ -> get("/api/plan/plans?year=2026"))).isLessThan(1_500);
    assertThat(slowest("board", _ -> board(above, "/api/plan/filings?year=2026&limit=50")))
        .isLessThan(1_500);
    assertThat(slowest("open", i -> get("/api/plan/plans/" + ids.get(i % ids.size()))))
        .isLessThan(1_500);
  }

  private static JsonNode board(WebTestClient client, String uri) {
    return Objects.requireNonNull(
        client
            .get()
            .uri(uri)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody());
  }
}
