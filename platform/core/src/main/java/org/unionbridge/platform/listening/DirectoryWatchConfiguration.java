package org.unionbridge.platform.listening;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.outbox.Publisher;
import org.unionbridge.platform.store.Stores;

/** For every service with a directory: its newest record of each key is also the last. */
@Configuration(proxyBeanMethods = false)
public class DirectoryWatchConfiguration {

  @Bean
  Subscription directoryWatch(
      Stores stores,
      Publisher publisher,
      MeterRegistry registry,
      Clock clock,
      @Value("${spring.application.name}") String service) {
    var watch = new DirectoryWatch(stores::currentRecord, publisher, registry, clock);
    return Subscription.ownDirectory(service, watch::sendAgain);
  }

  @Bean
  DirectoryTurnover directoryTurnover(
      Producer<String, byte[]> eventProducer,
      Publisher publisher,
      Clock clock,
      ScheduledExecutorService platformTimer,
      @Value("${spring.application.name}") String service) {
    var turnover = new DirectoryTurnover(eventProducer, publisher, service, clock);
    turnover.start(platformTimer);
    return turnover;
  }
}
