package org.unionbridge.platform.figures;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;

/** The figures that every service shows of itself, wired. */
@Configuration(proxyBeanMethods = false)
public class FiguresConfiguration {

  @Bean
  MeterFilter requestSteps() {
    return new RequestSteps();
  }

  /** The driver's name for its connection is another at each start: a series without end. */
  @Bean
  MeterFilter namelessClusters() {
    return MeterFilter.ignoreTags("cluster.id");
  }

  /** By real time, and shown as it is when it is asked for: whoever asks can compare. */
  @Bean
  MeterBinder clockReading() {
    return registry ->
        TimeGauge.builder("clock.reading", System::currentTimeMillis, TimeUnit.MILLISECONDS)
            .description("What the clock of this machine says, as seconds since 1970.")
            .register(registry);
  }

  @Bean
  EventLoopDelay eventLoopDelay(
      ReactorResourceFactory resources,
      MeterRegistry registry,
      ScheduledExecutorService platformTimer) {
    var delay = new EventLoopDelay(resources.getLoopResources().onServer(true), registry);
    delay.lookEvery(EventLoopDelay.PAUSE, platformTimer);
    return delay;
  }
}
