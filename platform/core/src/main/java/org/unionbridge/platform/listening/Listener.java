package org.unionbridge.platform.listening;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;
import org.unionbridge.platform.listening.operations.Releasing;
import org.unionbridge.platform.listening.operations.Remedy;
import org.unionbridge.platform.listening.parking.ParkedEvent;
import org.unionbridge.platform.listening.parking.Parking;
import org.unionbridge.platform.tracing.Spans;
import reactor.core.publisher.Mono;

/** One generation of one subscription, listening. */
final class Listener implements Releasing {

  private final String name;
  private final Subscription subscription;
  private final Intake intake;
  private final Release release;
  private final ListeningSettings settings;
  private final ConcurrentMessageListenerContainer<String, byte[]> container;

  Listener(
      Subscription subscription,
      int generation,
      Map<String, Object> consumerSettings,
      SequenceGuard guard,
      Parking parking,
      ListeningSettings settings,
      MeterRegistry registry,
      Clock clock,
      Spans spans) {
    this.name = nameOf(subscription.name(), generation);
    this.subscription = subscription;
    this.settings = settings;
    var metrics = new ListenerMetrics(registry, name, clock, subscription.topic(), spans);
    this.intake =
        new Intake(
            name,
            subscription.reading(),
            subscription.effects().apply(generation),
            guard,
            parking,
            settings,
            metrics,
            clock);
    this.release = new Release(name, intake, guard, parking, metrics);
    this.container = container(consumerSettings);
  }

  static String nameOf(String subscription, int generation) {
    return subscription + ".g" + generation;
  }

  private ConcurrentMessageListenerContainer<String, byte[]> container(
      Map<String, Object> consumerSettings) {
    var properties = new ContainerProperties(subscription.topic());
    properties.setGroupId(name);
    properties.setAckMode(ContainerProperties.AckMode.BATCH);
    properties.setAuthExceptionRetryInterval(Duration.ofSeconds(10));
    properties.setShutdownTimeout(TimeUnit.SECONDS.toMillis(5));
    properties.setMessageListener((BatchMessageListener<String, byte[]>) this::take);
    var listening =
        new ConcurrentMessageListenerContainer<String, byte[]>(
            new DefaultKafkaConsumerFactory<>(
                withOurs(consumerSettings), new StringDeserializer(), new ByteArrayDeserializer()),
            properties);
    listening.setBeanName(name);
    listening.setCommonErrorHandler(againForEver());
    return listening;
  }

  /** No failure of a batch is final: whatever it is, the batch comes again. */
  private static DefaultErrorHandler againForEver() {
    var handler = new DefaultErrorHandler(new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS));
    handler.setClassifications(Map.of(), true);
    return handler;
  }

  private static Map<String, Object> withOurs(Map<String, Object> settings) {
    var ours = new HashMap<>(settings);
    ours.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    ours.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
    return ours;
  }

  private void take(List<ConsumerRecord<String, byte[]>> records) {
    for (String key : intake.take(records)) {
      var released = release.aggregate(key).block(settings.batchLimit());
      if (released == null) {
        throw new IllegalStateException("no word about what was released of " + key);
      }
    }
  }

  String name() {
    return name;
  }

  Subscription subscription() {
    return subscription;
  }

  void start() {
    container.start();
  }

  void stop() {
    container.stop();
  }

  boolean running() {
    return container.isRunning();
  }

  /** Tries what is parked again. */
  Mono<Long> retryParked() {
    return release.all();
  }

  @Override
  public Mono<Long> remedy(ParkedEvent parked, Remedy remedy) {
    return switch (remedy) {
      case RETRY -> release.aggregate(parked.key());
      case SKIP -> release.skip(parked);
    };
  }

  @Override
  public boolean newestWins() {
    return intake.newestWins();
  }

  @Override
  public Mono<Long> reached(String key) {
    return release.position(key).map(Position::sequence);
  }
}
