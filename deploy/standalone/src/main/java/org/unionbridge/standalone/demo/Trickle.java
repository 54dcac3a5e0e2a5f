package org.unionbridge.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.standalone.demo.federation.Newcomers;
import org.unionbridge.standalone.demo.stage.Caller;
import org.unionbridge.standalone.demo.stage.DemoClock;
import org.unionbridge.standalone.demo.stage.DemoData;
import org.unionbridge.standalone.demo.stage.Scene;
import tools.jackson.databind.JsonNode;

/**
 * What goes on happening while somebody looks: a little now and then, and so much a day at most.
 */
final class Trickle implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Trickle.class);
  private static final String VISITS = "/api/welfare/visits";

  private final Scene scene;
  private final Path file;
  private final int mostADay;
  private final Rows rows = DemoData.yaml("trickle.yml", Rows.class);
  private final Newcomers newcomers = new Newcomers();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("demo-trickle").daemon().factory());

  /**
   * What may happen.
   *
   * @param turns kinds, one after the other, over and over
   * @param members of whom life events are told
   * @param joins unions that people join
   * @param leave so many open visits and tasks stay as they are, for visitors
   */
  record Rows(
      List<String> turns,
      List<String> members,
      List<String> joins,
      List<Told> events,
      List<String> visits,
      int leave) {}

  /** A life event and its words. */
  record Told(String cause, String note) {}

  /** How often something happened: on that day of real time, and ever. */
  private record Count(LocalDate day, int thatDay, int ever) {

    Count next(LocalDate today) {
      return new Count(today, today.equals(day) ? thatDay + 1 : 1, ever + 1);
    }
  }

  Trickle(Scene scene, Path file, int mostADay) {
    this.scene = scene;
    this.file = file;
    this.mostADay = mostADay;
  }

  /** Goes on in these intervals; not at all when there is none. */
  void start(Duration every) {
    if (every.isPositive()) {
      var unused =
          timer.scheduleWithFixedDelay(
              this::tick, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void tick() {
    try {
      var count = read().next(LocalDate.now(DemoClock.ZONE));
      if (count.thatDay() <= mostADay) {
        // counted first: what is cut short is not done a second time
        write(count);
        happen(count.ever());
      }
    } catch (RuntimeException e) {
      LOG.warn("nothing happened this time: {}", e.toString());
    }
  }

  private Count read() {
    try {
      if (!Files.exists(file)) {
        return new Count(LocalDate.EPOCH, 0, 0);
      }
      var parts = Files.readString(file).strip().split(" ");
      return new Count(
          LocalDate.parse(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Count count) {
    try {
      var partial = file.resolveSibling("trickle.partial");
      Files.writeString(partial, count.day() + " " + count.thatDay() + " " + count.ever() + "\n");
      Files.move(
          partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void happen(int number) {
    var dice = new SplittableRandom(number);
    var today = scene.stage().clock().today().toString();
    var key = "trickle:" + number;
    switch (one(rows.turns(), number)) {
      case "event" -> report(dice, today, key);
      case "visit" -> visit(dice, today, key);
      case "join" -> join(dice, number, key);
      case "task" -> task(today, key);
      case "greeting" -> greet(today, key);
      default -> throw new IllegalStateException("unknown turn in " + rows.turns());
    }
  }

  private static <T> T one(List<T> of, int number) {
    return of.get(Math.floorMod(number, of.size()));
  }

  private void report(SplittableRandom dice, String today, String key) {
    var event = one(rows.events(), dice.nextInt(1_000));
    var member = one(rows.members(), dice.nextInt(1_000)) + "#" + (2 + dice.nextInt(15));
    var told = new HashMap<String, Object>();
    told.put("memberId", scene.id("member:" + member));
    told.put("cause", event.cause());
    told.put("happenedOn", today);
    told.put("note", event.note());
    var unused = WelfarePart.reported(scene.by("welfare"), told, key);
  }

  private void visit(SplittableRandom dice, String today, String key) {
    var by = scene.by("welfare");
    var open = items(by, VISITS + "?stage=open&limit=50");
    if (open.size() > rows.leave()) {
      by.post(
          VISITS + "/" + open.get(rows.leave()).path("id").asString() + "/record",
          Map.of(
              "visitedOn", today,
              "visitors", List.of(scene.id("member:welfare")),
              "note", one(rows.visits(), dice.nextInt(1_000))),
          key);
    }
  }

  private void join(SplittableRandom dice, int number, String key) {
    newcomers.join(scene, one(rows.joins(), dice.nextInt(1_000)), number, key);
  }

  private void task(String today, String key) {
    var by = scene.by("chair");
    var tasks =
        items(by, "/api/plan/tasks?limit=50&month=" + today.substring(0, 7)).stream()
            .filter(task -> task.path("stage").asString().equals("scheduled"))
            .toList();
    if (tasks.size() > rows.leave()) {
      by.post(
          "/api/plan/tasks/" + tasks.getLast().path("id").asString() + "/completion",
          Map.of("completedOn", today),
          key);
    }
  }

  private void greet(String today, String key) {
    var by = scene.by("leader");
    items(by, "/api/notification/duties?limit=50").stream()
        .filter(duty -> duty.path("kind").asString().equals("member.birthday"))
        .filter(duty -> duty.path("due").asString().equals(today))
        .findFirst()
        .ifPresent(duty ->
            by.post(
                "/api/welfare/greetings",
                Map.of("memberId", duty.path("subjectId").asString(), "greetedOn", today),
                key));
  }

  private static List<JsonNode> items(Caller by, String path) {
    return StreamSupport.stream(by.get(path).body().path("items").spliterator(), false).toList();
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
