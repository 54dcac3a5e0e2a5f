package org.unionbridge.platform.figures;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.EventExecutorGroup;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** How long a task waits for each thread that serves requests: it is long when one is blocked. */
final class EventLoopDelay {

  static final Duration PAUSE = Duration.ofSeconds(1);

  private final EventExecutorGroup loops;
  private final Timer delay;

  EventLoopDelay(EventExecutorGroup loops, MeterRegistry registry) {
    this.loops = loops;
    this.delay =
        Timer.builder("event.loop.delay")
            .description("How long a task waited for a thread that serves requests.")
            .register(registry);
  }

  void lookEvery(Duration pause, ScheduledExecutorService timer) {
    var unused =
        timer.scheduleAtFixedRate(
            this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  void look() {
    for (EventExecutor loop : loops) {
      if (!loop.isShuttingDown()) {
        long asked = System.nanoTime();
        loop.execute(() -> delay.record(System.nanoTime() - asked, TimeUnit.NANOSECONDS));
      }
    }
  }
}
