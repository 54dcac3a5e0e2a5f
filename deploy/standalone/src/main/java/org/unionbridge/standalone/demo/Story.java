package org.unionbridge.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionbridge.standalone.demo.federation.Federation;
import org.unionbridge.standalone.demo.plan.PlanPart;
import org.unionbridge.standalone.demo.plan.QuotaPart;
import org.unionbridge.standalone.demo.stage.Deed;
import org.unionbridge.standalone.demo.stage.DemoClock;
import org.unionbridge.standalone.demo.stage.Scene;
import org.unionbridge.standalone.demo.stage.Turn;

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
  private final Federation federation = new Federation();

  Story(Scene scene, Progress progress) {
    this.scene = scene;
    this.progress = progress;
  }

  /** Each service's part of it; another capability adds its own here. */
  static List<Deed> deeds(LocalDate anchor, Federation federation) {
    return Stream.of(
            federation.deeds(anchor),
            new PlanPart().deeds(),
            new QuotaPart().deeds(),
            new WelfarePart().deeds())
        .flatMap(part -> part)
        .toList();
  }

  /** Says whether there was anything left to tell. */
  boolean tell() throws InterruptedException {
    var left =
        deeds(scene.anchor(), federation).stream()
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
    scene.stage().open(federation.cast(scene));
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
}
