package org.unionbridge.platform.audit.chain;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.outbox.GroupMembership;
import org.unionbridge.platform.outbox.TopicKeeper;
import org.unionbridge.platform.privacy.KeyedHash;

/** For the one service that chains what all tell the audit; it brings the settings. */
@Configuration(proxyBeanMethods = false)
public class ChainConfiguration {

  private static final int RECORDS_AT_ONCE = 500;

  @Bean
  Seals auditSeals(KeyedHash hash) {
    return new Seals(hash);
  }

  @Bean
  MongoChains auditChains(MongoDatabase database, Seals seals) {
    var chains = new MongoChains(database, seals);
    chains.makeIndexes();
    return chains;
  }

  @Bean
  AuditTrail auditTrail(MongoChains chains, Seals seals) {
    return new MongoTrail(chains, seals);
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  ChainListener auditChainListener(
      ChainSettings settings,
      MongoChains chains,
      Seals seals,
      GroupMembership membership,
      TopicKeeper topics,
      MeterRegistry registry,
      Clock clock) {
    topics.ensure(settings.topics());
    var consuming = membership.settings();
    consuming.put(ConsumerConfig.GROUP_ID_CONFIG, settings.name());
    consuming.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    consuming.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_AT_ONCE);
    return new ChainListener(
        () -> new KafkaConsumer<>(consuming, new StringDeserializer(), new ByteArrayDeserializer()),
        chains,
        seals,
        new ChainUpkeep(settings, chains, seals, clock),
        settings.topics(),
        new ChainMetrics(registry, settings.topics()),
        clock);
  }
}
