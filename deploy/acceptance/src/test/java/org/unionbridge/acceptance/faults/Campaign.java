package org.unionbridge.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.unionbridge.acceptance.faults.History.Outcome;
import org.unionbridge.faults.CrashPoint;

/** A series of faults under load, and the verdict when all is healed and quiet. */
final class Campaign {

  private static final Duration HIT_BY = Duration.ofSeconds(20);
  private static final Duration WORK = Duration.ofSeconds(300);

  private final Layout layout;
  private final long seed;
  private final Random random;
  private final Duration healing;
  private final Map<String, Integer> tally = new TreeMap<>();
  private long acceptedWithoutBroker;

  /**
   * @param healing within which everything must have come to rest after the last fault
   */
  Campaign(Layout layout, long seed, Duration healing) {
    this.layout = layout;
    this.seed = seed;
    this.random = new Random(seed);
    this.healing = healing;
  }

  /**
   * What came of it.
   *
   * @param kills processes that went away by -9, at a named point or at any
   */
  record Report(
      long seed,
      int kills,
      Map<String, Integer> faults,
      String history,
      int commands,
      long acceptedWithoutBroker,
      long repeatedEffects,
      Duration healed,
      List<String> violations) {

    @Override
    public String toString() {
      return """
      seed %d: %d kills, %s
      %s
      %d commands accepted while the broker was gone; %d effects had again
      quiet %d s after the end; %d violations in %d kills%s\
      """
          .formatted(
              seed,
              kills,
              faults,
              history,
              acceptedWithoutBroker,
              repeatedEffects,
              healed.toSeconds(),
              violations.size(),
              kills,
              violations.isEmpty()
                  ? ": with 95 %% confidence fewer than %.1f %% of kills do harm (3/N)"
                      .formatted(300.0 / Math.max(1, kills))
                  : violations.stream().limit(20).reduce("", (a, b) -> a + "\n  " + b));
    }
  }

  /** Plays the faults in their order, while sixteen clients work. */
  Report run(Town town, List<Fault> faults, int commands, Path historyFile) {
    try (var history = new History(historyFile)) {
      try (var load = Load.begin(town, seed, history)) {
        Part.await(WORK, "the load runs", () -> history.size() >= Load.CLIENTS * 3);
        faults.forEach(fault -> play(fault, history));
        Part.await(WORK, "the work is done", () -> history.size() >= commands);
        load.finish();
      }
      var began = Instant.now();
      var evidence = layout.evidence();
      Quiet.await(evidence, healing);
      var healed = Duration.between(began, Instant.now());
      var violations = new ArrayList<>(Checks.of(evidence));
      violations.addAll(Promises.kept(history, evidence, town));
      violations.addAll(Journals.inOrder(layout.parts()));
      if (violations.isEmpty()) {
        violations.addAll(Replay.of(evidence, town.signedIn("sysadmin")));
      }
      var report =
          new Report(
              seed,
              kills(),
              tally,
              history.summary(),
              history.size(),
              acceptedWithoutBroker,
              Journals.repeated(layout.parts()),
              healed,
              violations);
      written(report, historyFile.resolveSibling("report.txt"));
      return report;
    }
  }

  private static void written(Report report, Path file) {
    try {
      Files.writeString(file, report + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.out.println(report);
  }

  private int kills() {
    return tally.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("killed"))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private void count(String what) {
    tally.merge(what, 1, Integer::sum);
    System.out.println(Instant.now() + " " + what);
  }

  private void play(Fault fault, History history) {
    Part.pause(Duration.ofMillis(300 + random.nextInt(1_200)));
    switch (fault) {
      case Fault.Crash(var service, var point) -> crash(layout.running(service), point);
      case Fault.Kill(var name, var away) when name.equals("broker") -> {
        long before = history.count(Outcome.OK);
        kill(
            layout.running(name),
            away,
            () -> acceptedWithoutBroker += history.count(Outcome.OK) - before);
      }
      case Fault.Kill(var name, var away) -> kill(layout.running(name), away, () -> {});
      case Fault.Parked(var service, var effects, var time) -> {
        var part = layout.running(service);
        part.control().fail(List.of(effects));
        Part.pause(time);
        kill(part, Duration.ZERO, () -> {});
        part.control().heal();
      }
      case Fault.Together(var names) -> {
        names.forEach(name -> layout.running(name).kill());
        names.forEach(name -> count("killed " + name + " with others"));
        names.forEach(name -> again(layout.running(name)));
      }
      case Fault.Pause(var name, var time) -> stopFor(layout.running(name), time);
    }
  }

  private void crash(Part part, CrashPoint point) {
    if (point == CrashPoint.AFTER_PARKING) {
      part.control().fail(List.of(Fault.DUTIES_OF_VISITS));
    }
    part.control().arm(point, 1 + random.nextInt(3));
    boolean hit = part.awaitEnd(HIT_BY);
    if (!hit) {
      part.kill();
    }
    var where = part.control().crashed().map(CrashPoint::name);
    count("killed " + part.name() + " " + where.orElse("not having passed " + point));
    part.control().heal();
    again(part);
  }

  private void kill(Part part, Duration away, Runnable beforeItIsBack) {
    part.kill();
    count("killed " + part.name() + " at random");
    Part.pause(away);
    beforeItIsBack.run();
    again(part);
  }

  private static void again(Part part) {
    part.start();
    part.awaitReady();
  }

  private void stopFor(Part part, Duration time) {
    part.pause();
    Part.pause(time);
    part.resume();
    count("paused " + part.name());
  }
}
