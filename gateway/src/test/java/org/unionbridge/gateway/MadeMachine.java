package org.unionbridge.gateway;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Other software at a union that may see tasks and plans, and its secret. */
record MadeMachine(String id, String secret) {

  static final String MACHINES = "/api/gateway/machines";

  private static final Duration BOUND = Duration.ofSeconds(60);

  /** One that comes in today and on no other day. */
  static MadeMachine at(GatewayRig gateway, String unionId) {
    var body =
        Map.of(
            "name",
            "payroll",
            "post",
            "plan-officer",
            "unionId",
            unionId,
            "actions",
            List.of("plan.task.see", "plan.plan.see"),
            "lastDay",
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
    var admin = gateway.as("wang");
    var made =
        await()
            .atMost(BOUND)
            .until(
                () -> answer(admin.post().uri(MACHINES).bodyValue(body).exchange()),
                answer -> answer.has("secret"));
    return new MadeMachine(made.path("id").asString(), made.path("secret").asString());
  }

  /** The same by its next secret. */
  MadeMachine rotated(GatewayRig gateway, Map<String, ?> body) {
    var answer =
        answer(
            gateway
                .as("wang")
                .post()
                .uri(MACHINES + "/" + id + "/rotation")
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk());
    return new MadeMachine(id, answer.path("secret").asString());
  }

  static JsonNode answer(ResponseSpec answer) {
    return Objects.requireNonNull(
        answer.expectBody(JsonNode.class).returnResult().getResponseBody());
  }

  void bear(HttpHeaders headers) {
    headers.setBearerAuth(secret);
  }

  ResponseSpec asks(GatewayRig gateway, String path) {
    return gateway.client().get().uri(path).headers(this::bear).exchange();
  }

  int status(GatewayRig gateway, String path) {
    return asks(gateway, path).expectBody().returnResult().getStatus().value();
  }
}
