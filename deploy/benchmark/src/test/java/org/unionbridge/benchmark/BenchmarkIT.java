package org.unionbridge.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionbridge.benchmark.comparison.Order;
import org.unionbridge.benchmark.door.DoorBenchmark;
import org.unionbridge.benchmark.door.DoorReport;

/** Measures next to nothing, so that the measuring itself cannot rot. Speed is not asserted. */
class BenchmarkIT {

  @TempDir private Path dir;

  private Report measure(String... args) {
    return Benchmark.measure(Order.read(args), dir, 0);
  }

  @Test
  void everyCommandOfARoundIsFoundOnTheTopic() {
    var report = measure("producer", "--rounds", "1", "--operations", "500");
    assertThat(report.ratioTo("floor").median()).isFinite().isPositive();
    assertThat(report.ratioTo("floor that reads before").median()).isFinite().isPositive();
    assertThat(report.table()).contains("ratio to the floor");
    assertThat(report.json()).contains("\"ratios\"");
  }

  @Test
  void everyEventOfARoundHasItsEffectOnce() {
    var report = measure("consumer", "--rounds", "1", "--operations", "1000");
    assertThat(report.ratioTo("floor").median()).isFinite().isPositive();
  }

  @Test
  void theRoadIsMeasuredBesideItselfWatched() {
    for (String road : new String[] {"producer", "consumer"}) {
      var report = measure(road, "--watched", "--rounds", "1", "--operations", "500");
      assertThat(report.ratioTo("our road").median()).isFinite().isPositive();
      assertThat(report.table()).contains("our road, watched", "ratio to our road");
    }
  }

  @Test
  void everyRequestOfARoundIsAnsweredAtEachDoor() {
    var order = Order.read("gateway", "--rounds", "1", "--operations", "300");
    var report = DoorBenchmark.doors(order, dir, 0);
    assertThat(report.rateTo("bare").median()).isFinite().isPositive();
    assertThat(report.table()).contains("gateway to bare");
    assertThat(report.json()).contains("p99 ms");
  }

  /** All together, so that no guard has a bean that is not there. */
  @Test
  void theGatewayStartsWithoutItsGuardsInTheMeasurement() {
    var order = Order.read("guards", "--guard", "all", "--rounds", "1", "--operations", "300");
    var reports = DoorBenchmark.guards(order, dir, 0);
    assertThat(reports).containsOnlyKeys("all");
    assertThat(DoorReport.prices(reports)).contains("without", "all");
  }
}
