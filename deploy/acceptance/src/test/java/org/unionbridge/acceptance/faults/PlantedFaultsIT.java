package org.unionbridge.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.faults.CrashPoint;
import org.unionbridge.faults.Mutant;
import org.unionbridge.faults.Mutants;
import org.unionbridge.faults.Service;
import org.unionbridge.testing.Golden;

/** The campaign proves itself: what is planted into the platform, it finds. */
@Tag("faults")
class PlantedFaultsIT {

  /** A planted fault never heals: no use in waiting for it as long as for a true system. */
  private static final Duration HEALING = Duration.ofSeconds(60);

  /** All of them, or the one of {@code -Dfaults.mutant=NAME}. */
  private static Stream<Mutant> planted() {
    var only = System.getProperty("faults.mutant", "");
    return Stream.of(Mutant.values()).filter(m -> only.isEmpty() || m.name().equals(only));
  }

  @ParameterizedTest
  @MethodSource("planted")
  void aPlantedFaultIsFound(Mutant mutant) {
    var directory = Directories.fresh(mutant.name());
    var classes = directory.resolve("mutant");
    Mutants.compile(mutant, Golden.root(), classes);
    boolean dirty =
        mutant == Mutant.PUBLISH_WHAT_WAS_MERELY_READ
            || mutant == Mutant.PUBLISH_BEFORE_THE_ACKNOWLEDGEMENT;
    var twice =
        mutant == Mutant.EFFECT_WITHOUT_ITS_SEQUENCE
            ? List.of(Service.NOTIFICATION)
            : List.<Service>of();
    try (var layout = OwnProcesses.mutated(directory, classes, dirty, twice)) {
      layout.start();
      var town = Town.foundedAt(layout.gateway(), layout.firstLink());
      var report =
          new Campaign(layout, 7, HEALING)
              .run(town, provoking(mutant), 500, directory.resolve("history.txt"));
      assertThat(report.violations()).as("what %s does", mutant).isNotEmpty();
    }
  }

  /**
   * What the store does by itself is no fault of the system: without a planted one, none is seen.
   */
  @Test
  void onAStoreThatShowsWhatItMayLoseTheTrueSystemLosesNothing() {
    var directory = Directories.fresh("dirty-store");
    try (var layout = OwnProcesses.onDirtyStore(directory)) {
      layout.start();
      var town = Town.foundedAt(layout.gateway(), layout.firstLink());
      var report =
          new Campaign(layout, 7, HEALING.multipliedBy(3))
              .run(
                  town,
                  provoking(Mutant.PUBLISH_WHAT_WAS_MERELY_READ),
                  500,
                  directory.resolve("history.txt"));
      assertThat(report.violations()).as("%s", report).isEmpty();
    }
  }

  private static List<Fault> provoking(Mutant mutant) {
    var random = new Random(7);
    return switch (mutant) {
      case PUBLISH_BEFORE_THE_ACKNOWLEDGEMENT -> Fault.kills(6, List.of("store"), random);
      // With their relays' memory, which would keep the second meaning of a number from going out.
      case PUBLISH_WHAT_WAS_MERELY_READ ->
          Collections.nCopies(6, new Fault.Together(List.of("store", "member", "welfare")));
      case DROP_THE_PREFIX_RULE, REPLACE_THE_DOCUMENT ->
          List.of(new Fault.Kill("broker", Duration.ofSeconds(14)));
      case UNSET_OUTBOX_SINCE_UNCONDITIONALLY ->
          List.of(
              new Fault.Kill("broker", Duration.ofSeconds(14)),
              new Fault.Crash("member", CrashPoint.AFTER_REMOVAL),
              new Fault.Crash("member", CrashPoint.AFTER_REMOVAL));
      case GUARD_BEFORE_EFFECT ->
          List.of(
              new Fault.Crash("notification", CrashPoint.AFTER_GUARD),
              new Fault.Crash("plan", CrashPoint.AFTER_GUARD));
      case EFFECT_WITHOUT_ITS_SEQUENCE ->
          List.of(
              new Fault.Pause("notification", Duration.ofSeconds(14)),
              new Fault.Pause("notification-2", Duration.ofSeconds(14)),
              new Fault.Pause("notification", Duration.ofSeconds(14)));
      case PARK_IN_MEMORY_ONLY ->
          List.of(
              new Fault.Parked("notification", Fault.DUTIES_OF_VISITS, Duration.ofSeconds(6)),
              new Fault.Parked("notification", Fault.DUTIES_OF_VISITS, Duration.ofSeconds(6)));
    };
  }
}
