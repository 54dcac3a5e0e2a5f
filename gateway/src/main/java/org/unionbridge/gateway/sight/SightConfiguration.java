package org.unionbridge.gateway.sight;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import org.unionbridge.platform.jobs.Job;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;
import reactor.netty.http.client.HttpClient;

/** The state of the system, for administrators. */
@Configuration(proxyBeanMethods = false)
public class SightConfiguration {

  private static final int MOST_BYTES = 4 << 20;

  @Bean
  SightSettings sightSettings(Environment environment) {
    return Binder.get(environment).bind("unionbridge.gateway.sight", SightSettings.class).get();
  }

  @Bean
  Lookout lookout(SightSettings settings, Clock clock) {
    var client =
        WebClient.builder()
            .clientConnector(
                new ReactorClientHttpConnector(
                    HttpClient.create().followRedirect(false).responseTimeout(settings.timeout())))
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(MOST_BYTES))
            .build();
    return new Lookout(
        settings.targets(),
        address ->
            client
                .get()
                .uri(address)
                .retrieve()
                .bodyToMono(String.class)
                .timeout(settings.timeout()),
        clock);
  }

  @Bean
  Minutes minutes(Stores stores) {
    return new Minutes(stores.views("sight", Minutes.Minute.class, JsonForm.plain()));
  }

  @Bean
  SightTicker sightTicker(
      Lookout lookout,
      Minutes minutes,
      Clock clock,
      SightSettings settings,
      MeterRegistry registry,
      ScheduledExecutorService platformTimer) {
    var ticker =
        new SightTicker(lookout, minutes, clock, Job.of(registry, "sight", settings.every()));
    ticker.start(platformTimer, settings.every());
    return ticker;
  }

  @Bean
  SightApi sightApi(Lookout lookout, Minutes minutes, Clock clock) {
    return new SightApi(lookout, minutes, clock);
  }
}
