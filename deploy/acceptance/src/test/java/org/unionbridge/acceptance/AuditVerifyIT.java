package org.unionbridge.acceptance;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.unionbridge.embedded.EmbeddedStore;
import org.unionbridge.embedded.FreePorts;
import org.unionbridge.testing.Golden;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The audit of a system that people worked with, verified as an auditor does it. */
class AuditVerifyIT {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static double chained(String figures, String topic) {
    return figures
        .lines()
        .filter(line -> line.startsWith("audit_chained_total{topic=\"" + topic + "\"}"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  private record Said(int code, String text) {}

  @Test
  void whatPeopleDidIsOnRecordAndNobodyChangesItUnseen() {
    try (var system = RunningSystem.at("2026-03-02T09:00:00").start()) {
      var people = Federation.foundedIn(system);
      people.stranger.get("/api/member/members/" + people.sick).expect(404);
      var show = "/api/member/members/" + people.sick + "/personal-data";
      people.chair.post(show, Map.of("purpose", "visit"));
      var figures = new Person(system.endpoints().getProperty("gateway.metrics"));
      RunningSystem.eventually(
          LIMIT,
          "the refusal is chained",
          () -> chained(figures.get("").expect(200).body(), "gateway.audit") >= 4);

      var running = verify(system);
      assertThat(running.code()).isEqualTo(2);
      assertThat(running.text()).contains("另一个进程", "stop the system, then verify");

      system.kill();
      var whole = verify(system);
      assertThat(whole.code()).as(whole.text()).isZero();
      assertThat(whole.text()).contains("member.audit:", "gateway.audit:", "as they were written");

      inTheEntries(
          system,
          entries -> {
            var one = ofType(entries, "member.union.post-assigned");
            done(entries.updateOne(eq("_id", one.get("_id")), set("account", "somebody-else")));
          });
      var changed = verify(system);
      assertThat(changed.code()).as(changed.text()).isEqualTo(1);
      assertThat(changed.text()).contains("被改动 / entry", "was changed");
    }
  }

  private static Said verify(RunningSystem system) {
    var command =
        new ProcessBuilder(
            Golden.root().resolve("unionbridge").toString(),
            "audit",
            "verify",
            "--data",
            system.data().toString());
    command.environment().put("UNIONBRIDGE_BUILD", "no");
    command.environment().put("LC_ALL", "C.UTF-8");
    command.redirectErrorStream(true);
    try {
      var process = command.start();
      var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).as(text).isTrue();
      return new Said(process.exitValue(), text);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void inTheEntries(RunningSystem system, Consumer<MongoCollection<Document>> work) {
    var file = system.data().resolve("store").resolve("documents.mv");
    try (var store = EmbeddedStore.start(file, FreePorts.next());
        var client = MongoClients.create(store.uri())) {
      work.accept(client.getDatabase("unionbridge-gateway").getCollection("audit-chain-entries"));
    }
  }

  private static Document ofType(MongoCollection<Document> entries, String type) {
    List<Document> found =
        Flux.from(entries.find(eq("type", type))).collectList().blockOptional(LIMIT).orElseThrow();
    return found.getFirst();
  }

  private static <T> void done(org.reactivestreams.Publisher<T> write) {
    assertThat(Mono.from(write).blockOptional(LIMIT)).isPresent();
  }
}
