package org.unionbridge.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionbridge.notification.duty.Desk;
import org.unionbridge.notification.standing.Tree;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.InMemoryViewStore;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

final class LadderTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final Duration WINDOW = Duration.ofHours(48);

  private final Desk desk = new Desk(Tree.grown());
  private final InMemoryViewStore<Reminder> store = InMemoryViewStore.of(Reminder.class);
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final LadderMetrics metrics = new LadderMetrics(registry);
  private final Ladder ladder = ladder();

  private Ladder ladder() {
    return new Ladder(
        desk.duties,
        new Reminders(store),
        now::get,
        Desk.WHOLE,
        new Ladder.Settings(WINDOW, 100),
        metrics);
  }

  private List<String> told(String at) {
    now.set(Instant.parse(at));
    ladder.round().block(LIMIT);
    return store.all().stream()
        .map(Stored::state)
        .map(r -> r.tone().code() + " " + r.due() + " " + r.outcome())
        .toList();
  }

  private void julyTask() {
    desk.arrives(Desk.scheduled(1, "2026-07-01", "2026-07-31", "2026-06-01T00:00:00Z"));
  }

  @Test
  void eachStepIsToldWhenItsTimeHasComeAndNotBefore() {
    julyTask();
    assertThat(told("2026-07-01T00:59:59Z")).isEmpty();
    assertThat(told("2026-07-01T01:00:00Z")).containsExactly("notice 2026-07-31 SHOWN");
    assertThat(told("2026-07-20T00:59:59.999Z")).hasSize(1);
    assertThat(told("2026-07-20T01:00:00Z")).hasSize(2);
    assertThat(told("2026-07-28T01:00:00Z")).hasSize(3);
    assertThat(told("2026-08-01T01:00:00Z")).hasSize(4).last().isEqualTo("urging 2026-07-31 SHOWN");
    assertThat(told("2027-08-01T01:00:00Z")).hasSize(4);
  }

  @Test
  void aReminderGoesToThePostThatOwes() {
    julyTask();
    told("2026-07-01T01:00:00Z");
    assertThat(store.all()).extracting(Stored::place).containsExactly(Tree.B1);
    assertThat(store.all()).extracting(r -> r.state().owes()).containsExactly("chair");
  }

  @Test
  void whatIsClosedIsNotToldOfAnyMore() {
    julyTask();
    told("2026-07-01T01:00:00Z");
    desk.arrives(Desk.completed(2, "2026-07-10T00:00:00Z"));
    assertThat(told("2026-09-01T01:00:00Z")).hasSize(1);
  }

  @Test
  void aMovedDayMakesNewRemindersAndDropsTheOld() {
    julyTask();
    told("2026-07-01T01:00:00Z");
    desk.arrives(Desk.scheduled(2, "2026-08-01", "2026-08-31", "2026-07-02T00:00:00Z"));
    assertThat(told("2026-07-28T01:00:00Z")).hasSize(1);
    assertThat(told("2026-08-01T01:00:00Z"))
        .containsExactly("notice 2026-07-31 SHOWN", "notice 2026-08-31 SHOWN");
  }

  @Test
  void aStepOlderThanItsWindowIsKeptAsExpired() {
    julyTask();
    assertThat(told("2026-07-03T01:00:00Z")).containsExactly("notice 2026-07-31 SHOWN");
    assertThat(told("2026-07-22T01:00:01Z").getLast()).isEqualTo("reminder 2026-07-31 EXPIRED");
    assertThat(registry.counter("reminder.expired").count()).isEqualTo(1);
    assertThat(registry.timer("reminder.lateness").count()).isEqualTo(1);
    assertThat(registry.timer("reminder.lateness").max(TimeUnit.HOURS)).isEqualTo(48);
  }

  @Test
  void aReplayTellsNothingAgain() {
    julyTask();
    told("2026-07-20T01:00:00Z");
    told("2026-07-20T01:00:00Z");
    var before = store.all();
    julyTask();
    var rebuilt = new Desk(Tree.grown());
    rebuilt.arrives(Desk.scheduled(1, "2026-07-01", "2026-07-31", "2026-06-01T00:00:00Z"));
    var again =
        new Ladder(
            rebuilt.duties,
            new Reminders(store),
            now::get,
            Desk.WHOLE,
            new Ladder.Settings(WINDOW, 100),
            metrics);
    again.round().then(again.round()).then(again.round()).block(LIMIT);
    ladder.round().block(LIMIT);
    assertThat(store.all()).isEqualTo(before);
    assertThat(rebuilt.documents()).isEqualTo(desk.documents());
  }

  @Test
  void severalInstancesSideBySideTellEachStepOnce() {
    julyTask();
    now.set(Instant.parse("2026-07-01T01:00:00Z"));
    var rounds =
        IntStream.range(0, 8)
            .mapToObj(_ -> Mono.defer(ladder()::round).subscribeOn(Schedulers.parallel()))
            .toList();
    Mono.when(rounds).block(LIMIT);
    assertThat(store.all()).hasSize(1);
    assertThat(told("2026-07-19T01:00:00Z")).hasSize(1);
    assertThat(told("2026-07-20T01:00:00Z")).hasSize(2);
  }

  @Test
  void oneThatDiedBeforeTheDutyMovedOnIsRepeatedWithoutHarm() {
    julyTask();
    now.set(Instant.parse("2026-07-01T01:00:00Z"));
    desk.duties
        .ripe(now.get(), Desk.WHOLE.slots())
        .concatMap(step -> new Reminders(store).make(step, now.get(), WINDOW))
        .blockLast(LIMIT);
    assertThat(store.all()).hasSize(1);
    assertThat(told("2026-07-01T01:00:05Z")).hasSize(1);
    assertThat(registry.timer("reminder.lateness").count()).isZero();
  }

  @Test
  void withoutAShareNothingIsDone() {
    julyTask();
    now.set(Instant.parse("2026-07-01T01:00:00Z"));
    new Ladder(
            desk.duties,
            new Reminders(store),
            now::get,
            Set::of,
            new Ladder.Settings(WINDOW, 100),
            metrics)
        .round()
        .block(LIMIT);
    assertThat(store.all()).isEmpty();
  }

  @Test
  void theBacklogTellsHowManyStepsWait() {
    julyTask();
    told("2026-07-20T01:00:00Z");
    assertThat(registry.get("ladder.backlog").gauge().value()).isEqualTo(1);
    told("2026-07-20T01:00:01Z");
    assertThat(registry.get("ladder.backlog").gauge().value()).isZero();
  }

  @Test
  void theWrittenFormOutlivesTheClasses() {
    julyTask();
    told("2026-07-01T01:00:00Z");
    var reminder = store.all().getFirst().state();
    var file = Golden.state("notification-service", "reminder");
    Golden.assertMatches(file, JsonForm.plain().write(Reminder.class, reminder));
    assertThat(JsonForm.plain().read(Reminder.class, Golden.read(file))).isEqualTo(reminder);
  }
}
