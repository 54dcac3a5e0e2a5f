package org.unionbridge.platform.listening.operations;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.listening.parking.Parking;

/** What operators see and do, wired to the listeners. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReleaseSettings.class)
public class OperationsConfiguration {

  @Bean
  OperationsApi operationsApi(
      RunningListeners listeners,
      Parking parking,
      MongoDatabase database,
      ReleaseSettings settings,
      AuditLog audit,
      Clock clock,
      @Value("${spring.application.name}") String service) {
    var decisions = new MongoParkingDecisions(database);
    var desk = new ReleaseDesk(listeners::named, parking, decisions, settings, clock);
    return new OperationsApi(listeners, parking, desk, audit, clock, service);
  }
}
