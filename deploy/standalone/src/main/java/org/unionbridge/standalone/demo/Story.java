package org.unionbridge.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the whole story, day by day, with business time going along: what lies in the past happens
 * in the past, and reminds nobody today. What is told already is left out.
 */
final class Story {

  private static final int SIDE_BY_SIDE = 8;

  /** Two hours before the reminders of a day. */
  private static final LocalTime EARLY = LocalTime.of(7, 0);

  /** Services look at the clock five times a second. */
  private static final Duration CLOCK_IS_SEEN = Duration.ofMillis(300);

  private final Scene scene;
  private final Progress progress;
  private final UnionRows unions = UnionRows.read();
  private final PeopleRows people = PeopleRows.read();

  Story(Scene scene, Progress progress) {
    this.scene = scene;
    this.progress = progress;
  }

  /** Each service's part of it; another capability adds its own here. */
  static List<Deed> deeds(LocalDate anchor, UnionRows unions, PeopleRows people) {
    var days = new Days(anchor);
    return Stream.of(
            new UnionPart(unions, days).deeds(),
            new MemberPart(unions, people, days).deeds(),
            new PostPart(unions, people, days).deeds(),
            new AccountPart(unions, people).deeds(),
            new PlanPart().deeds(),
            new QuotaPart().deeds(),
            new WelfarePart().deeds())
        .flatMap(part -> part)
        .toList();
  }

  /** Says whether there was anything left to tell. */
  boolean tell() throws InterruptedException {
    var left =
        deeds(scene.anchor(), unions, people).stream()
            .filter(deed -> scene.journal().find(deed.key()).isEmpty())
            .collect(Collectors.groupingBy(Deed::day, TreeMap::new, Collectors.toList()));
    if (!left.isEmpty()) {
      progress.begin();
    }
    for (var day : left.entrySet()) {
      begin(day.getKey());
      progress.day(scene.on(day.getKey()));
      tell(day.getValue());
    }
    scene.stage().clock().moveTo(Instant.now());
    scene.stage().open(cast());
    return !left.isEmpty();
  }

  private void begin(int day) throws InterruptedException {
    var early = scene.on(day).atTime(EARLY).atZone(DemoClock.ZONE).toInstant();
    var now = Instant.now();
    scene.stage().clock().moveTo(early.isBefore(now) ? early : now);
    TimeUnit.NANOSECONDS.sleep(CLOCK_IS_SEEN.toNanos());
  }

  private void tell(List<Deed> day) throws InterruptedException {
    var turns =
        day.stream()
            .collect(
                Collectors.groupingBy(
                    Deed::turn, () -> new EnumMap<>(Turn.class), Collectors.toList()));
    for (var turn : turns.entrySet()) {
      sideBySide(turn.getValue());
      progress.told(turn.getKey(), turn.getValue().size());
    }
  }

  private void sideBySide(List<Deed> deeds) throws InterruptedException {
    try (var threads = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
      var works = deeds.stream().<Callable<String>>map(deed -> () -> done(deed)).toList();
      var results = new ArrayList<>(threads.invokeAll(works));
      for (var result : results) {
        result.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private String done(Deed deed) {
    var result = deed.work().in(scene);
    scene.journal().note(deed.key(), result);
    return result;
  }

  /** Those whom visitors may sign in as. */
  private List<DemoPerson> cast() {
    var names =
        unions.unions().stream().collect(Collectors.toMap(UnionRows.Row::key, UnionRows.Row::name));
    var words = new PostWords();
    return people.people().stream()
        .filter(PeopleRows.Row::shown)
        .map(row ->
            new DemoPerson(
                row.code(), row.name(), scene.id(row.memberKey()), held(row, names, words)))
        .toList();
  }

  private List<DemoPerson.Held> held(
      PeopleRows.Row row, Map<String, String> names, PostWords words) {
    var posts = row.posts().isEmpty() ? List.of("member@" + row.union()) : row.posts();
    return posts.stream()
        .map(post -> post.split("@"))
        .map(at -> words.held(at[0], scene.id("union:" + at[1]), names.getOrDefault(at[1], at[1])))
        .toList();
  }
}
