package org.unionbridge.platform.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.util.concurrent.DefaultEventExecutor;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  @Test
  void aThreadThatIsHeldUpShowsInTheDelay() throws Exception {
    var loops = new DefaultEventExecutorGroup(1);
    var begun = new CountDownLatch(1);
    var letGo = new CountDownLatch(1);
    var delay = new EventLoopDelay(loops, registry);
    var held =
        loops.submit(() -> {
          begun.countDown();
          return letGo.await(10, TimeUnit.SECONDS);
        });
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

    long asked = System.nanoTime();
    delay.look();
    while (System.nanoTime() - asked < TimeUnit.MILLISECONDS.toNanos(30)) {
      Thread.onSpinWait();
    }
    letGo.countDown();
    held.sync();
    loops.submit(() -> {}).sync();

    var timer = registry.get("event.loop.delay").timer();
    assertThat(timer.count()).isEqualTo(1);
    assertThat(timer.max(TimeUnit.MILLISECONDS)).isGreaterThanOrEqualTo(30);
    loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
  }

  @Test
  void aThreadThatHasEndedIsLeftAlone() throws Exception {
    var loop = new DefaultEventExecutor();
    loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();

    new EventLoopDelay(loop, registry).look();

    assertThat(registry.get("event.loop.delay").timer().count()).isZero();
  }

  @Test
  void requestsAreCountedByHalfASecondAndNothingElseIs() {
    registry.config().meterFilter(new RequestSteps());
    var requests = Timer.builder("http.server.requests").register(registry);
    var other = Timer.builder("http.server.requests.active").register(registry);
    requests.record(Duration.ofMillis(400));
    requests.record(Duration.ofMillis(600));

    assertThat(requests.takeSnapshot().histogramCounts())
        .singleElement()
        .satisfies(step -> {
          assertThat(step.bucket(TimeUnit.MILLISECONDS)).isEqualTo(500);
          assertThat(step.count()).isEqualTo(1);
        });
    assertThat(other.takeSnapshot().histogramCounts()).isEmpty();
  }
}
