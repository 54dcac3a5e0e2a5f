package org.unionbridge.platform.store;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.connection.TransportSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.unionbridge.platform.outbox.Relay;
import org.unionbridge.platform.store.tenancy.TenancyConfiguration;
import org.unionbridge.platform.tracing.Spans;

/** The database of one service: every write and every read by majority, every wait with a limit. */
@Configuration(proxyBeanMethods = false)
@Import(TenancyConfiguration.class)
public class StoreConfiguration {

  @Bean
  MongoClientSettingsBuilderCustomizer byMajority() {
    return settings ->
        settings
            .writeConcern(WriteConcern.MAJORITY.withWTimeout(5, TimeUnit.SECONDS))
            .readConcern(ReadConcern.MAJORITY)
            // Cheaper for many small answers than the event loops that Boot would take instead.
            .transportSettings(TransportSettings.asyncBuilder().build())
            .applyToClusterSettings(c -> c.serverSelectionTimeout(5, TimeUnit.SECONDS))
            .applyToSocketSettings(
                s -> s.connectTimeout(3, TimeUnit.SECONDS).readTimeout(20, TimeUnit.SECONDS))
            .applyToConnectionPoolSettings(p -> p.maxSize(50).maxWaitTime(5, TimeUnit.SECONDS));
  }

  @Bean
  MongoDatabase database(
      MongoClient client,
      @Value("${unionbridge.store.database:unionbridge-${spring.application.name}}") String name) {
    return client.getDatabase(name);
  }

  @Bean
  MongoOutboxes outboxes(MongoDatabase database) {
    return new MongoOutboxes(database);
  }

  @Bean
  Stores stores(
      @Value("${spring.application.name}") String service,
      MongoDatabase database,
      MongoOutboxes outboxes,
      Relay relay,
      Clock clock,
      Spans spans) {
    return new Stores(service, database, outboxes, relay, clock, spans);
  }

  @Bean
  FieldWalk fieldWalk(MongoDatabase database) {
    return new FieldWalk(database);
  }

  @Bean
  PathKeeper pathKeeper(Stores stores, ScheduledExecutorService platformTimer) {
    return new PathKeeper(stores, platformTimer);
  }
}
