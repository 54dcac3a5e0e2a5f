package org.unionbridge.platform.listening;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.unionbridge.platform.listening.freshness.LagWatch;
import org.unionbridge.platform.listening.operations.OperationsConfiguration;
import org.unionbridge.platform.listening.parking.MongoParkedRecords;
import org.unionbridge.platform.listening.parking.MongoParking;
import org.unionbridge.platform.listening.parking.Parking;
import org.unionbridge.platform.outbox.GroupMembership;
import org.unionbridge.platform.outbox.TopicKeeper;
import org.unionbridge.platform.tracing.Spans;

/** From the broker to this service's effects. */
@Configuration(proxyBeanMethods = false)
@Import(OperationsConfiguration.class)
public class ListeningConfiguration {

  @Bean
  ListeningSettings listeningSettings() {
    return ListeningSettings.usual();
  }

  @Bean
  Generations generations(MongoDatabase database) {
    return new Generations(database);
  }

  @Bean
  SequenceGuard sequenceGuard(MongoDatabase database) {
    return new MongoSequenceGuard(database);
  }

  @Bean
  Parking parking(MongoDatabase database, ListeningSettings settings) {
    return new MongoParking(database, settings.mostParked());
  }

  @Bean
  MongoParkedRecords parkedRecords(MongoDatabase database) {
    return new MongoParkedRecords(database);
  }

  @Bean
  WholeTopic wholeTopic(KafkaProperties kafka) {
    return new WholeTopic(kafka.buildConsumerProperties());
  }

  @Bean
  Listeners listeners(
      List<Subscription> subscriptions,
      Generations generations,
      KafkaProperties kafka,
      GroupMembership membership,
      SequenceGuard guard,
      Parking parking,
      ListeningSettings settings,
      MeterRegistry registry,
      Clock clock,
      ScheduledExecutorService platformTimer,
      TopicKeeper topics,
      Spans spans) {
    topics.ensure(subscriptions.stream().map(Subscription::topic).distinct().toList());
    return new Listeners(
        subscriptions,
        generations,
        membership.settings(),
        guard,
        parking,
        settings,
        registry,
        clock,
        platformTimer,
        new LagWatch(kafka.buildAdminProperties()),
        spans);
  }

  @Bean
  ProgressApi progressApi(Listeners listeners, SequenceGuard guard, Parking parking) {
    return new ProgressApi(listeners, guard, parking);
  }
}
