package org.unionbridge.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.unionbridge.platform.tracing.Spans;
import org.unionbridge.platform.tracing.TracingConfiguration;

/** From this service's documents to the broker. */
@Configuration(proxyBeanMethods = false)
@Import(TracingConfiguration.class)
public class OutboxConfiguration {

  private static final Duration DELIVERY = Duration.ofSeconds(10);

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  RelaySettings relaySettings() {
    return RelaySettings.usual();
  }

  @Bean
  RelayMetrics relayMetrics(MeterRegistry registry) {
    return new RelayMetrics(registry);
  }

  @Bean(destroyMethod = "close")
  Producer<String, byte[]> eventProducer(KafkaProperties kafka, MeterRegistry registry) {
    Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    // Nobody waits for an event to leave: what comes within this time goes in one request.
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) DELIVERY.toMillis());
    var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    new KafkaClientMetrics(producer).bindTo(registry);
    return producer;
  }

  @Bean
  Publisher publisher(
      Producer<String, byte[]> eventProducer,
      @Value("${spring.application.name}") String service,
      Spans spans) {
    return new KafkaPublisher(eventProducer, service, DELIVERY.plusSeconds(2), spans);
  }

  @Bean(destroyMethod = "close")
  Relay relay(
      Publisher publisher, Outboxes outboxes, RelaySettings settings, RelayMetrics metrics) {
    return new Relay(publisher, outboxes, settings, metrics);
  }

  @Bean
  GroupMembership groupMembership(
      KafkaProperties kafka, @Value("${unionbridge.instance:}") String instance) {
    return new GroupMembership(kafka, instance);
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  AssignedShare workShare(
      GroupMembership membership,
      TopicKeeper topics,
      @Value("${spring.application.name}") String service) {
    topics.ensure();
    var settings = membership.settings();
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, service + ".work");
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
    return new AssignedShare(
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer()),
        service + ".facts");
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  Sweeper sweeper(
      Outboxes outboxes,
      Relay relay,
      WorkShare share,
      RelaySettings settings,
      RelayMetrics metrics,
      Clock clock) {
    return new Sweeper(outboxes, relay, share, settings, metrics, clock);
  }

  @Bean(destroyMethod = "shutdownNow")
  ScheduledExecutorService platformTimer() {
    return Executors.newScheduledThreadPool(
        4, Thread.ofPlatform().name("platform-timer").daemon().factory());
  }

  @Bean
  BacklogMetrics backlogMetrics(
      Outboxes outboxes, MeterRegistry registry, Clock clock, ScheduledExecutorService timer) {
    var metrics = new BacklogMetrics(outboxes, registry, clock);
    metrics.sampleEvery(Duration.ofSeconds(10), timer);
    return metrics;
  }

  @Bean
  TopicKeeper topicKeeper(
      KafkaProperties kafka,
      @Value("${spring.application.name}") String service,
      @Value("${unionbridge.topics.partitions:4}") int partitions,
      @Value("${unionbridge.topics.replicas:1}") short replicas) {
    return new TopicKeeper(kafka.buildAdminProperties(), service, partitions, replicas);
  }
}
