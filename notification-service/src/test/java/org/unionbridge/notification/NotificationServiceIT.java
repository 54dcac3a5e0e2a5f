package org.unionbridge.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.unionbridge.testing.Actors.in;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.embedded.SharedBroker;
import org.unionbridge.notification.standing.Standing;
import org.unionbridge.platform.outbox.WorkShare;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.testing.ServiceRig;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as it runs, from events on the broker to lists over HTTP, while time is moved. */
@TestMethodOrder(OrderAnnotation.class)
final class NotificationServiceIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final JsonMapper JSON = new JsonMapper();
  private static final DocumentStore STORE = DocumentStores.forTests().getFirst();
  private static final Path CLOCK = Path.of(System.getProperty("java.io.tmpdir"), "clock.txt");
  private static final ServiceRig RIG = start();
  private static final Tidings TIDINGS = new Tidings(RIG);

  private static ServiceRig start() {
    itIs("2026-07-05T10:00:00+08:00");
    return ServiceRig.start(
        NotificationApplication.class,
        "notification",
        STORE,
        "MONGODB_URI=" + STORE.uri(),
        "KAFKA_BOOTSTRAP=" + SharedBroker.get().bootstrapServers(),
        "UNIONBRIDGE_CLOCK=" + CLOCK,
        "unionbridge.birthdays.every=1s",
        "unionbridge.publications.every=1s");
  }

  private static void itIs(String time) {
    try {
      Files.writeString(CLOCK, time);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeAll
  static void theDirectoryIsTold() {
    TIDINGS.tell(
        "member.directory",
        "member:m1",
        "member.member",
        1,
        "'memberId':'m1','unionId':'t1','active':true,'birthday':'07-08'");
    TIDINGS.union("g1", "/g1/", "grassroots", "chair");
    TIDINGS.union("t1", "/g1/t1/", "group", "group-leader");
    TIDINGS.union("f1", "/f1/", "district", "federation-officer");
    TIDINGS.union("s1", "/f1/s1/", "grassroots", "chair");
  }

  @AfterAll
  static void stop() {
    RIG.close();
  }

  /** First, as long as it is the day of its events. */
  @Test
  @Order(1)
  void whatAUnionAboveExpectsAndPublishesIsOwedBelow() {
    var quota = "'quotaId':'q1','unionId':'f1','counts':'SHOW','year':2026,'unions':['s1']";
    TIDINGS.tell("plan.facts", "quota:q1", "plan.quota.set", 1, quota + ",'value':4");
    awaitDuties("chair", "/f1/s1/", "plan.quota:q1:s1 open");
    var plan = "'planId':'above','unionId':'f1','year':2026,'revision':1";
    var published = plan + ",'unitKinds':['school'],'publishedOn':'2026-07-05'";
    TIDINGS.tell("plan.facts", "plan:above", "plan.published", 1, published);
    awaitDuties("chair", "/f1/s1/", "plan.quota:q1:s1 open", "plan.align:above:s1 open");
    awaitReminders("/f1/s1/", "plan.quota:q1:s1 notice", "plan.align:above:s1 notice");
    var own = "'planId':'p1','unionId':'s1','year':2026,'revision':1,'above':['above']";
    TIDINGS.tell("plan.facts", "plan:p1", "plan.aligned", 1, own);
    awaitDuties("chair", "/f1/s1/", "plan.quota:q1:s1 open");
    TIDINGS.tell("plan.facts", "quota:q1", "plan.quota.withdrawn", 2, quota);
    awaitDuties("chair", "/f1/s1/");
    awaitReminders(
        "/f1/s1/",
        "plan.quota:q1:s1 notice",
        "plan.align:above:s1 notice",
        "plan.quota:q1:s1 notice");
  }

  @Test
  void dutiesAriseAreRemindedOfAndEndAsTimeGoesBy() {
    awaitDuties("group-leader", "/g1/t1/", "birthday:m1:2026 soon");
    TIDINGS.scheduled("first", 1);
    awaitReminders("/g1/", "plan.task:first notice");
    awaitDuties("chair", "/g1/", "plan.task:first open");

    TIDINGS.scheduled("second", 1);
    awaitReminders("/g1/", "plan.task:first notice", "plan.task:second notice");
    itIs("2026-07-28T10:00:00+08:00");
    awaitReminders(
        "/g1/",
        "plan.task:first notice",
        "plan.task:second notice",
        "plan.task:first reminder",
        "plan.task:second reminder");
    awaitDuties("group-leader", "/g1/t1/");
    awaitDuties("chair", "/g1/", "plan.task:first soon", "plan.task:second soon");

    TIDINGS.task("completed", "first", 2, "'completedOn':'2026-07-28'");
    awaitDuties("chair", "/g1/", "plan.task:second soon");
    itIs("2026-08-01T10:00:00+08:00");
    awaitReminders(
        "/g1/",
        "plan.task:first notice",
        "plan.task:second notice",
        "plan.task:first reminder",
        "plan.task:second reminder",
        "plan.task:second urging");
    awaitDuties("chair", "/g1/", "plan.task:second late");
    whatBecameOfThemIsTold();
  }

  private static void whatBecameOfThemIsTold() {
    var owed = operations("/g1/", "duties?subject=first").at("/duties/0");
    assertThat(owed.path("ended").stringValue()).isEqualTo("DONE");
    assertThat(owed.path("reminders").findValuesAsString("tone"))
        .containsExactly("notice", "reminder", "reminder");
    assertThat(operations("/g2/", "duties?subject=first").path("duties")).isEmpty();
    var reached = operations("/g1/", "progress?key=task:first").at("/listeners/0");
    assertThat(reached.path("listener").stringValue()).isEqualTo("notification.duties.plan.g1");
    assertThat(reached.path("reached").longValue()).isEqualTo(2);
    assertThat(operations("/g1/", "progress?key=task:none").path("listeners")).isEmpty();
  }

  private static JsonNode operations(String path, String rest) {
    return JSON.readTree(body("system-admin", path, "operations/" + rest));
  }

  @Test
  void theWorkIsDividedBySlotsWithoutAGap() {
    var day = Set.of(MonthDay.of(7, 8));
    var standing = RIG.bean(Standing.class);
    var shares =
        Stream.of(0, 1)
            .map(half -> slots(half))
            .map(slots -> standing.bornOn(day, slots).map(Stored::id));
    await()
        .atMost(LIMIT)
        .until(
            () -> standing.bornOn(day, slots(0, 1)).hasElements().blockOptional(LIMIT),
            has -> has.orElse(false));
    assertThat(Flux.concat(shares.toList()).collectList().block(LIMIT)).containsExactly("m1");
  }

  /** The even slots, the odd ones, or both. */
  private static Set<Integer> slots(Integer... halves) {
    return IntStream.range(0, WorkShare.SLOTS)
        .filter(slot -> List.of(halves).contains(slot % 2))
        .boxed()
        .collect(Collectors.toSet());
  }

  private static void awaitDuties(String post, String path, String... expected) {
    await()
        .atMost(LIMIT)
        .untilAsserted(() -> assertThat(duties(post, path)).containsExactlyInAnyOrder(expected));
  }

  private static void awaitReminders(String path, String... expected) {
    await()
        .atMost(LIMIT)
        .untilAsserted(() ->
            assertThat(items("chair", path, "reminders", "dutyId", "tone"))
                .containsExactlyInAnyOrder(expected));
  }

  private static List<String> duties(String post, String path) {
    return items(post, path, "duties", "id", "state");
  }

  private static List<String> items(
      String post, String path, String list, String one, String other) {
    JsonNode items = JSON.readTree(body(post, path, list)).path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.path(one).stringValue() + " " + item.path(other).stringValue())
        .toList();
  }

  private static String body(String post, String path, String rest) {
    var answer =
        RIG.as(in(post, path))
            .get()
            .uri("/api/notification/" + rest)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    return String.valueOf(answer);
  }
}
