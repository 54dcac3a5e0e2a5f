package org.unionbridge.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.unionbridge.acceptance.Person;
import org.unionbridge.faults.Failing;
import org.unionbridge.platform.store.Ids;

/** An event that its consumer cannot digest: who stands still, who sees it, who lets it go. */
class PoisonedEventIT {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String LISTENER = "notification.duties.welfare";
  private static final Map<String, String> TRIED = Map.of("reason", "所缺的已经补上");
  private static final String PARKED = "/api/notification/operations/parked";
  private static final Pattern WAITING =
      Pattern.compile(
          "parked_events\\{[^}]*listener=\"notification.duties.welfare.g1\"[^}]*} (\\S+)");

  @Test
  void onlyItsAggregateStandsStillUntilAPersonHasItTriedAgainOrLeavesItOutForAReason() {
    var directory = Directories.fresh("poison");
    try (var layout = OneProcess.in(directory)) {
      layout.start();
      var town = Town.foundedAt(layout.gateway(), layout.firstLink());
      new Story(layout, town).told();
    }
  }

  private static final class Story {
    private final OneProcess layout;
    private final Part system;
    private final Person chair;
    private final Person administrator;
    private final Town.School school;

    Story(OneProcess layout, Town town) {
      this.layout = layout;
      this.system = layout.running("notification");
      this.school = town.schools().getFirst();
      this.chair = town.signedIn(school.chair());
      this.administrator = town.signedIn("sysadmin");
    }

    void told() {
      system.control().fail(List.of(new Failing(LISTENER, "visit:")));
      var poisoned = visitTo("甲");
      var left = visitTo("乙");
      Part.await(SOON, "both stand", () -> parkedIds().size() == 2);

      // The visit of a third is a neighbour; what follows the poisoned event waits behind it.
      system.control().fail(List.of(failing(poisoned), failing(left)));
      var neighbour = visitTo("丙");
      Part.await(SOON, "the neighbour goes on", () -> stageOfDuty(neighbour).equals("open"));
      record(poisoned);
      Part.await(SOON, "it waits behind", () -> parkedIds().size() == 3);
      Part.await(SOON, "the gauge shows it", () -> gauge() == 3);

      assertThat(released("retry", idOf(poisoned, 1), TRIED)).isZero();
      assertThat(stageOfDuty(poisoned)).isEqualTo("missing");

      system.control().fail(List.of(failing(left)));
      Part.await(SOON, "a retry lets it go", () -> isReleased(poisoned));
      assertThat(stageOfDuty(poisoned)).isEqualTo("closed");

      administrator.post(PARKED + "/skip", Map.of("id", idOf(left, 1))).expect(400);
      var preview =
          administrator
              .post(PARKED + "/preview", Map.of("id", idOf(left, 1), "decision", "skip"))
              .expect(200)
              .json();
      assertThat(preview.at("/events/0/fate").stringValue()).isEqualTo("LEFT_OUT");
      assertThat(preview.at("/events/0/type").stringValue()).isEqualTo("welfare.visit.opened");
      var leftOut = Map.of("reason", "与线下台账重复");
      assertThat(released("skip", idOf(left, 1), leftOut)).isZero();
      system.control().heal();
      record(left);
      Part.await(SOON, "later events go on", () -> stageOfDuty(left).equals("closed"));
      assertThat(parkedIds()).isEmpty();
      decisionsAreRecorded();
    }

    private static Failing failing(String visit) {
      return new Failing(LISTENER, "visit:" + visit);
    }

    private String visitTo(String name) {
      var member =
          chair
              .post("/api/member/members", Map.of("unionId", school.unionId(), "name", name))
              .expect(201)
              .id();
      var lifeEvent = new AtomicReference<String>("");
      Part.await(
          SOON,
          "welfare knows " + name,
          () -> {
            var answer =
                chair.post(
                    "/api/welfare/life-events",
                    Map.of("memberId", member, "cause", "illness", "happenedOn", today()));
            lifeEvent.set(answer.status() == 201 ? answer.id() : "");
            return !lifeEvent.get().isEmpty();
          });
      var visit = Ids.derived("visit", lifeEvent.get());
      Part.await(SOON, "a visit", () -> chair.get("/api/welfare/visits/" + visit).status() == 200);
      return visit;
    }

    private static String today() {
      return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }

    private void record(String visit) {
      chair
          .post(
              "/api/welfare/visits/" + visit + "/record",
              Map.of("visitedOn", today(), "visitors", List.of(school.chairId())))
          .expect(204);
    }

    private static String idOf(String visit, long sequence) {
      return "%s.g1|visit:%s|%015d".formatted(LISTENER, visit, sequence);
    }

    private List<String> parkedIds() {
      return administrator
          .get(PARKED)
          .expect(200)
          .json()
          .path("items")
          .valueStream()
          .map(item -> item.path("id").stringValue())
          .toList();
    }

    private long released(String decision, String id, Map<String, String> more) {
      var body = new HashMap<String, String>(more);
      body.put("id", id);
      return administrator
          .post(PARKED + "/" + decision, body)
          .expect(200)
          .json()
          .path("events")
          .longValue();
    }

    /** Asks for it as long as it is there; the process looks at our orders now and then. */
    private boolean isReleased(String visit) {
      return !parkedIds().contains(idOf(visit, 1)) || released("retry", idOf(visit, 1), TRIED) == 2;
    }

    private String stageOfDuty(String visit) {
      try (var evidence = layout.evidence()) {
        return evidence.documents("notification", "duties").values().stream()
            .map(duty -> duty.getDocument("state"))
            .filter(
                state -> state.getDocument("about").getString("subjectId").getValue().equals(visit))
            .map(state -> state.getString("stage").getValue())
            .findFirst()
            .orElse("missing");
      }
    }

    private double gauge() {
      var matcher = WAITING.matcher(metrics());
      return matcher.find() ? Double.parseDouble(matcher.group(1)) : -1;
    }

    private String metrics() {
      var request = HttpRequest.newBuilder(URI.create(layout.endpoint("notification.metrics")));
      try (var client = HttpClient.newHttpClient()) {
        return client.send(request.build(), BodyHandlers.ofString()).body();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    private void decisionsAreRecorded() {
      try (var evidence = layout.evidence()) {
        assertThat(evidence.documents("notification", "parkedDecisions").values())
            .extracting(
                decision -> decision.getString("decision").getValue(),
                decision -> decision.getString("reason").getValue())
            .contains(tuple("retry", TRIED.get("reason")), tuple("skip", "与线下台账重复"));
      }
    }
  }
}
