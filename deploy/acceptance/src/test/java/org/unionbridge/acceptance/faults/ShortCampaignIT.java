package org.unionbridge.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unionbridge.faults.Service;

/** A few minutes of faults in every build; the long campaign is {@link LongCampaignIT}. */
class ShortCampaignIT {

  private static final Duration HEALING = Duration.ofSeconds(90);

  @Test
  void nothingIsLostOrDoneTwiceWhenProcessesOfTheirOwnAreKilledPausedAndCutOff() {
    long seed = 1;
    var random = new Random(seed);
    var faults = new ArrayList<>(Fault.crashes(1, random));
    faults.addAll(Fault.kills(2, List.of("store", "gateway"), random));
    faults.add(new Fault.Kill("broker", Duration.ofSeconds(12)));
    faults.add(new Fault.Pause("notification", Duration.ofSeconds(14)));
    var directory = Directories.fresh("short");
    try (var layout = OwnProcesses.in(directory, List.of(Service.NOTIFICATION))) {
      layout.start();
      var town = Town.foundedAt(layout.gateway(), layout.firstLink());
      var report =
          new Campaign(layout, seed, HEALING)
              .run(town, Fault.shuffled(faults, random), 800, directory.resolve("history.txt"));
      assertThat(report.violations()).as("%s", report).isEmpty();
      assertThat(report.acceptedWithoutBroker()).isPositive();
    }
  }

  @Test
  void nothingIsLostOrDoneTwiceWhenTheOneProcessIsKilled() {
    long seed = 2;
    var random = new Random(seed);
    var directory = Directories.fresh("short-one");
    try (var layout = OneProcess.in(directory)) {
      layout.start();
      var town = Town.foundedAt(layout.gateway(), layout.firstLink());
      var report =
          new Campaign(layout, seed, HEALING)
              .run(
                  town,
                  Fault.kills(3, List.of("standalone"), random),
                  400,
                  directory.resolve("history.txt"));
      assertThat(report.violations()).as("%s", report).isEmpty();
    }
  }
}
