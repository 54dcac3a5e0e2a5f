package org.unionbridge.platform.lag;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class LagExporterTest {

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final StandIn broker = new StandIn();
  private final LagExporter exporter = new LagExporter(broker, registry, Duration.ofHours(1));

  /** A broker that says what it is told to say, or is away. */
  private static final class StandIn implements LagLook {
    private List<Behind> rows = List.of();
    private boolean away;

    @Override
    public List<Behind> look() throws TimeoutException {
      if (away) {
        throw new TimeoutException("no broker");
      }
      return rows;
    }

    @Override
    public void close() {}
  }

  private static Behind behind(int partition, long records, Duration waiting) {
    return new Behind("plan.standing.g1", partition, records, Optional.of(waiting));
  }

  private Optional<Double> figure(String meter, int partition) {
    return Optional.ofNullable(
            registry
                .find(meter)
                .tags("group", "plan.standing.g1", "partition", "" + partition)
                .gauge())
        .map(Gauge::value);
  }

  private double failed() {
    return registry.counter("consumer.lag.look.failed").count();
  }

  @Test
  void recordsAndSecondsAreShownPerPartition() throws InterruptedException {
    broker.rows = List.of(behind(0, 0, Duration.ZERO), behind(1, 3, Duration.ofMillis(90_500)));
    exporter.look();
    assertThat(figure("consumer.lag", 0)).contains(0.0);
    assertThat(figure("consumer.lag", 1)).contains(3.0);
    assertThat(figure("consumer.lag.seconds", 0)).contains(0.0);
    assertThat(figure("consumer.lag.seconds", 1)).contains(90.5);
    assertThat(failed()).isZero();
  }

  @Test
  void aBrokerThatIsAwayIsCountedAndLeavesNoOldFigure() throws InterruptedException {
    broker.rows = List.of(behind(1, 3, Duration.ofSeconds(9)));
    exporter.look();
    broker.away = true;
    exporter.look();
    assertThat(failed()).isEqualTo(1);
    assertThat(figure("consumer.lag", 1)).isEmpty();
    assertThat(figure("consumer.lag.seconds", 1)).isEmpty();
    broker.away = false;
    exporter.look();
    assertThat(figure("consumer.lag", 1)).contains(3.0);
  }

  @Test
  void aGroupThatIsGoneLeavesNoFigure() throws InterruptedException {
    broker.rows = List.of(behind(1, 3, Duration.ofSeconds(9)));
    exporter.look();
    broker.rows = List.of();
    exporter.look();
    assertThat(figure("consumer.lag", 1)).isEmpty();
  }

  @Test
  void whereTheTimeIsNotToldTheRecordsStillAre() throws InterruptedException {
    broker.rows = List.of(new Behind("plan.standing.g1", 1, 3, Optional.empty()));
    exporter.look();
    assertThat(figure("consumer.lag", 1)).contains(3.0);
    assertThat(figure("consumer.lag.seconds", 1)).isEmpty();
    assertThat(failed()).isEqualTo(1);
  }
}
