package org.unionbridge.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unionbridge.faults.CrashPoint;
import org.unionbridge.faults.Service;

/** The long campaign; {@code -Dfaults.seed=N} plays another one. */
@Tag("faults")
class LongCampaignIT {

  private static final long SEED = Long.getLong("faults.seed", 20261122L);
  private static final Duration HEALING = Duration.ofSeconds(180);
  private static final int COMMANDS = 5_000;

  @Test
  void nothingIsLostOrDoneTwiceByProcessesOfTheirOwn() {
    var random = new Random(SEED);
    var faults = new ArrayList<>(Fault.crashes(3, random));
    faults.addAll(
        Fault.kills(
            21,
            List.of("member", "store", "welfare", "broker", "notification", "gateway", "plan"),
            random));
    faults.add(new Fault.Parked("notification", Fault.DUTIES_OF_VISITS, Duration.ofSeconds(6)));
    faults.add(new Fault.Together(List.of("store", "member", "welfare")));
    faults.add(new Fault.Together(List.of("broker", "store", "notification")));
    faults.addAll(pauses());
    faults.add(new Fault.Kill("broker", Duration.ofSeconds(120)));
    var directory = Directories.fresh("long");
    try (var layout = OwnProcesses.in(directory, List.of(Service.NOTIFICATION, Service.PLAN))) {
      var report = verdict(layout, Fault.shuffled(faults, random), COMMANDS, directory);
      assertThat(report.acceptedWithoutBroker()).isPositive();
    }
  }

  /** Shorter and longer than a session (10 s), a send (12 s) and a claim (20 s) may last. */
  private static List<Fault> pauses() {
    return List.of(
        new Fault.Pause("notification", Duration.ofSeconds(14)),
        new Fault.Pause("plan", Duration.ofSeconds(30)),
        new Fault.Pause("member", Duration.ofSeconds(25)),
        new Fault.Pause("welfare", Duration.ofSeconds(60)),
        new Fault.Pause("broker", Duration.ofSeconds(16)),
        new Fault.Pause("store", Duration.ofSeconds(8)),
        new Fault.Pause("gateway", Duration.ofSeconds(5)));
  }

  @Test
  void nothingIsLostOrDoneTwiceByTheOneProcess() {
    var random = new Random(SEED + 1);
    var faults = new ArrayList<Fault>(Fault.kills(10, List.of("standalone"), random));
    for (var point : CrashPoint.values()) {
      faults.add(new Fault.Crash("standalone", point));
    }
    faults.add(new Fault.Pause("standalone", Duration.ofSeconds(14)));
    var directory = Directories.fresh("long-one");
    try (var layout = OneProcess.in(directory)) {
      verdict(layout, Fault.shuffled(faults, random), COMMANDS / 4, directory);
    }
  }

  private static Campaign.Report verdict(
      Layout layout, List<Fault> faults, int commands, Path directory) {
    layout.start();
    var town = Town.foundedAt(layout.gateway(), layout.firstLink());
    var report =
        new Campaign(layout, SEED, HEALING)
            .run(town, faults, commands, directory.resolve("history.txt"));
    assertThat(report.violations()).as("%s", report).isEmpty();
    return report;
  }
}
