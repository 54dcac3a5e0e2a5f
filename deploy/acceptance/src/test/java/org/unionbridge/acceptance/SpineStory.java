package org.unionbridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.unionbridge.acceptance.RunningSystem.eventually;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.Topics;
import tools.jackson.databind.JsonNode;

/**
 * One true story, from the first account to the visit that counts: a school union plans its year
 * and visits its sick, and what it runs on is killed in between.
 */
public final class SpineStory {

  private SpineStory() {}

  /** When it begins; the system's clock is to stand there. */
  public static final String BEGINS = "2026-03-02T09:00:00";

  public static void isToldTo(Installation system)
      throws IOException, ExecutionException, InterruptedException {
    var people = Federation.foundedIn(system);
    eventually("the first account closes itself", people::founderIsShutOut);

    var planId = thePlanIsImportedAndAccepted(people);
    theMonthsTasksAreDuties(people);
    system.interrupt();
    theTasksAreStillThere(people, planId);

    var visitId = theGroupLeaderReports(people);
    theChairOwesTheVisit(people, visitId);
    system.interrupt();
    aReminderComesWhenItsStepComes(system, people);
    system.interrupt();
    theVisitIsRecordedAndCountedOnce(system, people, visitId);
    theStrangerSeesNothing(people, planId, visitId);
    noNameLeftTheServices(system);
  }

  private static String thePlanIsImportedAndAccepted(Federation people) throws IOException {
    var file = Golden.root().resolve("../shared/plans/001.txt");
    assumeTrue(Files.exists(file), "the real plan documents are not beside this project");
    var sent = people.chair.upload("/api/plan/imports", Files.readAllBytes(file)).expect(201);
    var read = people.chair.get("/api/plan/imports/" + sent.id()).expect(200).json();
    assertThat(read.path("plans").size()).isEqualTo(6);
    var sixth = read.path("plans").get(5);
    assertThat(sixth.path("unitKind").stringValue()).isEqualTo("school");
    assertThat(sixth.path("counts").path("monthEntries").intValue()).isEqualTo(9);
    assertThat(sixth.path("counts").path("monthTasks").intValue()).isEqualTo(17);
    return people
        .chair
        .post("/api/plan/imports/" + sent.id() + "/acceptance", Map.of("plan", 6, "year", 2026))
        .expect(200)
        .json()
        .path("planId")
        .stringValue();
  }

  private static List<JsonNode> itemsOf(Person person, String path) {
    return StreamSupport.stream(
            person.get(path).expect(200).json().path("items").spliterator(), false)
        .toList();
  }

  private static List<JsonNode> duties(Person person, String kind) {
    return itemsOf(person, "/api/notification/duties?limit=200").stream()
        .filter(duty -> duty.path("kind").stringValue().equals(kind))
        .toList();
  }

  private static void theMonthsTasksAreDuties(Federation people) {
    eventually(
        "February's task and March's two", () -> duties(people.chair, "plan.task").size() == 3);
    assertThat(duties(people.chair, "plan.task"))
        .extracting(
            duty -> duty.path("due").stringValue(), duty -> duty.path("state").stringValue())
        .containsExactlyInAnyOrder(
            tuple("2026-02-28", "late"), tuple("2026-03-31", "open"), tuple("2026-03-31", "open"));
    var ids =
        duties(people.chair, "plan.task").stream()
            .map(duty -> duty.path("subjectId").stringValue())
            .toList();
    var titles = people.chair.post("/api/plan/titles", Map.of("ids", ids)).expect(200).json();
    assertThat(titles.toString()).contains("三八红旗手", "踢毽", "明确工作目标");
  }

  private static void theTasksAreStillThere(Federation people, String planId) {
    eventually(
        "17 tasks after the kill",
        () -> itemsOf(people.chair, "/api/plan/tasks?limit=200&planId=" + planId).size() == 17);
    var february = itemsOf(people.chair, "/api/plan/tasks?limit=200&planId=" + planId).getFirst();
    people
        .chair
        .post(
            "/api/plan/tasks/" + february.path("id").stringValue() + "/completion",
            Map.of("completedOn", "2026-03-02"))
        .expect(204);
    eventually("the duty goes with its task", () -> duties(people.chair, "plan.task").size() == 2);
  }

  private static String theGroupLeaderReports(Federation people) {
    var reported =
        people
            .leader
            .post(
                "/api/welfare/life-events",
                Map.of(
                    "memberId", people.sick,
                    "cause", "illness",
                    "happenedOn", "2026-03-02",
                    "note", "阑尾炎手术，市一院三楼"))
            .expect(201);
    assertThat(reported.json().path("visitId").asString("")).isNotEmpty();
    return reported.json().path("visitId").stringValue();
  }

  private static void theChairOwesTheVisit(Federation people, String visitId) {
    eventually(
        "the visit is a duty at once", () -> duties(people.chair, "welfare.visit").size() == 1);
    var duty = duties(people.chair, "welfare.visit").getFirst();
    assertThat(duty.path("subjectId").stringValue()).isEqualTo(visitId);
    assertThat(duty.path("due").stringValue()).isEqualTo("2026-03-05");
    assertThat(duty.toString()).doesNotContain("illness", "阑尾炎", "张三丰");
  }

  private static void aReminderComesWhenItsStepComes(Installation system, Federation people) {
    var before = itemsOf(people.chair, "/api/notification/reminders").size();
    system.itIsNow("2026-03-04T12:00:00");
    eventually(
        Duration.ofSeconds(20),
        "the reminder of the day before",
        () -> itemsOf(people.chair, "/api/notification/reminders").size() > before);
  }

  private static void theVisitIsRecordedAndCountedOnce(
      Installation system, Federation people, String visitId)
      throws ExecutionException, InterruptedException {
    people
        .chair
        .post(
            "/api/welfare/visits/" + visitId + "/record",
            Map.of(
                "visitedOn", "2026-03-04",
                "visitors", List.of(people.sick),
                "gift", "水果一篮",
                "note", "恢复得不错"))
        .expect(204);
    eventually("the duty is gone", () -> duties(people.chair, "welfare.visit").isEmpty());
    eventually("the visit counts", () -> visits(people.chair) == 1);
    deliverAgain(system);
    var officersToo = visits(people.officer);
    assertThat(officersToo).isEqualTo(1);
    eventually("the repetition was seen", () -> duplicatesAtPlan(system) > 0);
    assertThat(visits(people.chair)).isEqualTo(1);
  }

  private static long visits(Person person) {
    return person
        .get("/api/plan/measures?code=VISIT&from=2026-01-01&to=2026-12-31")
        .expect(200)
        .json()
        .path("quantity")
        .longValue();
  }

  /**
   * Puts all facts of the welfare service on their topic a second time, as a confused relay would.
   */
  private static void deliverAgain(Installation system)
      throws ExecutionException, InterruptedException {
    var broker = system.broker();
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", broker),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (var record : Topics.all(broker, "welfare.facts")) {
        producer
            .send(
                new ProducerRecord<>(
                    record.topic(),
                    record.partition(),
                    record.key(),
                    record.value(),
                    record.headers()))
            .get();
      }
    }
  }

  private static double duplicatesAtPlan(Installation system) {
    return system
        .figures("plan")
        .get("")
        .expect(200)
        .body()
        .lines()
        .filter(line ->
            line.startsWith("consumer_duplicate_total") && line.contains("measures.welfare"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  private static void theStrangerSeesNothing(Federation people, String planId, String visitId) {
    var stranger = people.stranger;
    assertThat(stranger.get("/api/welfare/visits/" + visitId).status()).isEqualTo(404);
    assertThat(stranger.get("/api/plan/plans/" + planId).status()).isEqualTo(404);
    assertThat(stranger.get("/api/member/members/" + people.sick).status()).isEqualTo(404);
    assertThat(stranger.get("/api/member/unions/" + people.school).status()).isEqualTo(404);
    assertThat(itemsOf(stranger, "/api/plan/tasks?limit=200&planId=" + planId)).isEmpty();
    assertThat(itemsOf(stranger, "/api/notification/duties")).isEmpty();
    assertThat(itemsOf(stranger, "/api/notification/reminders")).isEmpty();
    assertThat(itemsOf(stranger, "/api/welfare/visits")).isEmpty();
    assertThat(visits(stranger)).isZero();
    assertThat(
            stranger
                .post("/api/welfare/titles", Map.of("ids", List.of(visitId)))
                .expect(200)
                .json()
                .path("titles")
                .size())
        .isZero();
    assertThat(
            stranger
                .post(
                    "/api/welfare/life-events",
                    Map.of("memberId", people.sick, "cause", "illness", "happenedOn", "2026-03-02"))
                .status())
        .isIn(404, 422);
    assertThat(
            stranger
                .post(
                    "/api/welfare/visits/" + visitId + "/record",
                    Map.of("visitedOn", "2026-03-04", "visitors", List.of(people.sick)))
                .status())
        .isEqualTo(404);
  }

  /** What persons are called and suffer from is in no topic in the clear, and in no log. */
  private static void noNameLeftTheServices(Installation system) {
    var broker = system.broker();
    for (String topic :
        List.of(
            "member.facts", "member.directory", "plan.facts", "welfare.facts", "gateway.facts")) {
      for (var record : Topics.all(broker, topic)) {
        var body = record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8);
        assertThat(body).as(topic).doesNotContain("张三丰", "13812345678", "illness", "阑尾炎", "水果");
      }
    }
    assertThat(system.log()).doesNotContain("张三丰", "13812345678", "阑尾炎", "battery staple");
  }
}
