package org.unionbridge.platform.lag;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The figures of how far listeners are behind: for the one application that tells of all. */
@Configuration(proxyBeanMethods = false)
public class LagConfiguration {

  @Bean(initMethod = "start", destroyMethod = "close")
  LagExporter lagExporter(
      KafkaProperties kafka,
      MeterRegistry registry,
      Clock clock,
      @Value("${unionbridge.lag.services}") List<String> services,
      @Value("${unionbridge.lag.every:10s}") Duration every,
      @Value("${unionbridge.lag.most-groups:100}") int most) {
    return new LagExporter(
        new KafkaLag(
            Admin.create(kafka.buildAdminProperties()),
            OldestWaiting.with(kafka.buildConsumerProperties()),
            new Groups(Set.copyOf(services), most),
            clock),
        registry,
        every);
  }
}
