package org.unionbridge.notification.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unionbridge.notification.duty.facts.Hearing;
import org.unionbridge.notification.duty.rounds.Looks;
import org.unionbridge.notification.duty.rules.DutyRules;
import org.unionbridge.notification.duty.rules.RulesConfiguration;
import org.unionbridge.notification.standing.Tree;
import org.unionbridge.platform.access.RightsTable;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.outbox.WorkShare;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.InMemoryViewStore;
import org.unionbridge.testing.Inbound;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Duties of the small tree, in memory, by the rules that we ship. */
public final class Desk {

  /** All there is to do falls to one instance. */
  public static final WorkShare WHOLE = Desk::allSlots;

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final JsonMapper JSON = new JsonMapper();

  public final Tree tree;
  private final InMemoryViewStore<Duty> store = new InMemoryViewStore<>(Duty.class, Duty.FORM);
  public final Duties duties = new Duties(store);
  public final List<DueStep> told = new ArrayList<>();
  private final Effect hearing;
  private final Looks looks;

  public Desk(Tree tree) {
    this.tree = tree;
    this.hearing =
        Hearing.of(rules(), tree.standing, duties, step -> Mono.fromRunnable(() -> told.add(step)));
    this.looks = new Looks(rules(), tree.standing, duties, WHOLE);
  }

  private static Set<Integer> allSlots() {
    return IntStream.range(0, WorkShare.SLOTS).boxed().collect(Collectors.toSet());
  }

  public static DutyRules rules() {
    return new RulesConfiguration()
        .dutyRules(Texts.of("notification"), RightsTable.load("rights/notification.yml"));
  }

  public void arrives(InboundEvent event) {
    hearing.apply(event).block(LIMIT);
    looks.hears(event).block(LIMIT);
  }

  /** One look at the published plans. */
  public void looksAtPublications(String now) {
    looks.atPublications(Instant.parse(now));
  }

  /** One look at what lapses. */
  public void looksAtLapses(String now) {
    looks.atLapses(Instant.parse(now));
  }

  /** One look at the birthdays. */
  public void looksAtBirthdays(Instant now) {
    looks.atBirthdays(now);
  }

  public List<Stored<Duty>> all() {
    return store.all();
  }

  /** Every duty as it is kept. */
  public List<String> documents() {
    return all().stream().map(Stored::toString).toList();
  }

  public Optional<Duty.Open> open(String id) {
    return all().stream()
        .filter(duty -> duty.id().equals(id))
        .map(Stored::state)
        .filter(Duty.Open.class::isInstance)
        .map(Duty.Open.class::cast)
        .findFirst();
  }

  public Optional<Duty.Closed.How> ended(String id) {
    return all().stream()
        .filter(duty -> duty.id().equals(id))
        .map(Stored::state)
        .filter(Duty.Closed.class::isInstance)
        .map(duty -> ((Duty.Closed) duty).how())
        .findFirst();
  }

  /** A task of union b1, to be done in July 2026. */
  public static InboundEvent scheduled(long sequence, String from, String until, String at) {
    return task(
        "scheduled", sequence, at, "\"from\":\"%s\",\"until\":\"%s\"".formatted(from, until));
  }

  /** The same told again, or for the first time, with this strength; of none where it is empty. */
  public static InboundEvent weighed(String what, long sequence, String strength) {
    var days = "\"from\":\"2026-07-01\",\"until\":\"2026-07-31\"";
    var rest = strength.isEmpty() ? days : days + ",\"strength\":\"" + strength + "\"";
    return task(what, sequence, "2026-06-0" + sequence + "T00:00:00Z", rest);
  }

  public static InboundEvent completed(long sequence, String at) {
    return task("completed", sequence, at, "\"completedOn\":\"2026-07-10\"");
  }

  /** A task of union b1 under this id. */
  public static InboundEvent taskScheduled(String id, String from, String until) {
    var days = "\"from\":\"%s\",\"until\":\"%s\"".formatted(from, until);
    return task(id, "scheduled", 1, "2026-06-01T00:00:00Z", days);
  }

  public static InboundEvent taskCompleted(String id, String at) {
    return task(id, "completed", 2, at, "\"completedOn\":\"2026-07-04\"");
  }

  private static InboundEvent task(String id, String what, long sequence, String at, String rest) {
    var body = "{\"taskId\":\"%s\",\"planId\":\"p-1\",\"unionId\":\"b1\",%s}".formatted(id, rest);
    return event("task:" + id, "plan.task." + what, sequence, body, at);
  }

  private static InboundEvent task(String what, long sequence, String at, String rest) {
    return task("t-1", what, sequence, at, rest);
  }

  /** A visit that the group t1 reported. */
  public static InboundEvent visitOpened(long sequence, String dueOn, String at) {
    var body =
        "{\"visitId\":\"v-1\",\"lifeEventId\":\"l-1\",\"memberId\":\"m-1\",\"unionId\":\"t1\",\"dueOn\":\"%s\"}";
    return event("visit:v-1", "welfare.visit.opened", sequence, body.formatted(dueOn), at);
  }

  public static InboundEvent greeted(String memberId, int year, String at) {
    var body =
        "{\"greetingId\":\"gr-1\",\"memberId\":\"%s\",\"unionId\":\"t1\",\"year\":%d}"
            .formatted(memberId, year);
    return event("greeting:gr-1", "welfare.greeting.recorded", 1, body, at);
  }

  public static InboundEvent event(String key, String type, long sequence, String body, String at) {
    var node = (ObjectNode) JSON.readTree(body);
    return Inbound.event(key, type, sequence, Optional.of(node), Instant.parse(at));
  }

  /** An event as its producer promises it, about a union that we know. */
  public static InboundEvent promised(
      String service, String type, String key, long sequence, String unionId) {
    var body = Golden.read(Golden.contract(service + "-service", type, 1)).put("unionId", unionId);
    return Inbound.event(key, type, sequence, body);
  }
}
