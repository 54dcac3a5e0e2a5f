package org.unionbridge.gateway.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.gateway.entrance.LastingSessions;

/** Streams, wired. */
@Configuration(proxyBeanMethods = false)
public class LiveConfiguration {

  @Bean
  LiveFilter liveFilter(
      LastingSessions sessions,
      MeterRegistry registry,
      @Value("${unionbridge.gateway.live.most}") int most,
      @Value("${unionbridge.gateway.live.look}") Duration look) {
    var filter = new LiveFilter(sessions, most, look);
    Gauge.builder("gateway.live", filter::open)
        .description("Streams of events that are open at the gateway.")
        .register(registry);
    return filter;
  }
}
