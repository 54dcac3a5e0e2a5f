package org.unionbridge.platform.listening;

import static org.awaitility.Awaitility.await;
import static org.unionbridge.platform.decision.Decision.accept;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.SharedBroker;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.audit.AuditConfiguration;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.outbox.OutboxConfiguration;
import org.unionbridge.platform.outbox.Publisher;
import org.unionbridge.platform.outbox.Sending;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.StoreConfiguration;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Tally;
import org.unionbridge.testing.Tally.Counted;
import reactor.core.publisher.Mono;

/** One instance of the smallest service with a directory; its sends can be held up. */
final class CountingInstance implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final ConfigurableApplicationContext context;
  private final Gate gate;

  private CountingInstance(ConfigurableApplicationContext context, Gate gate) {
    this.context = context;
    this.gate = gate;
  }

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import({
    OutboxConfiguration.class,
    StoreConfiguration.class,
    AuditConfiguration.class,
    ListeningConfiguration.class,
    DirectoryWatchConfiguration.class
  })
  static class Counting {

    @Bean
    AggregateStore<Tally, Counted> tallies(Stores stores) {
      return stores.aggregates("tallies", new Tally.Codec());
    }
  }

  static CountingInstance start(String service, DocumentStore documents) {
    var gate = new Gate();
    var context =
        new SpringApplicationBuilder(Counting.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .properties(
                Map.of(
                    "spring.application.name",
                    service,
                    "spring.mongodb.uri",
                    documents.uri(),
                    "spring.kafka.bootstrap-servers",
                    SharedBroker.get().bootstrapServers()))
            .initializers(fresh -> fresh.getBeanFactory().addBeanPostProcessor(gate))
            .run();
    return new CountingInstance(context, gate);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @SuppressWarnings("unchecked")
  void add(String id) {
    AggregateStore<Tally, Counted> tallies = bean(AggregateStore.class);
    var unused =
        tallies
            .change(
                Scope.everything(),
                new Place("u1", "/gd/u1/"),
                id,
                Contexts.plain(),
                _ -> accept(new Counted(1)))
            .blockOptional(LIMIT)
            .orElseThrow();
  }

  /** Waits until nothing of this document is on its way. */
  void awaitSent(String id) {
    var tallies = bean(MongoDatabase.class).getCollection("tallies");
    await("sent and removed")
        .atMost(LIMIT)
        .until(() ->
            Mono.from(tallies.find(Filters.eq("_id", id)).first())
                .blockOptional(LIMIT)
                .orElseThrow()
                .getList("outbox", Object.class)
                .isEmpty());
  }

  /** The newest version that any instance's watch has seen. */
  long watched(String service, String key) {
    return bean(SequenceGuard.class)
        .positions(service + ".directory-watch.g1", List.of(key))
        .blockOptional(LIMIT)
        .orElseThrow()
        .getOrDefault(key, Position.START)
        .sequence();
  }

  /** Directory records of this version hang before they are sent. */
  void hold(long version) {
    gate.held = version;
  }

  void letGo() {
    gate.open.countDown();
  }

  @Override
  public void close() {
    letGo();
    context.close();
  }

  /** Stands around the publisher. */
  private static final class Gate implements BeanPostProcessor {
    private final CountDownLatch open = new CountDownLatch(1);
    private volatile long held;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof Publisher real ? (Publisher) event -> sent(real, event) : bean;
    }

    private Sending sent(Publisher real, Envelope event) {
      try {
        if (event.topic().endsWith(".directory") && event.sequence() == held) {
          open.await();
        }
        return real.send(event);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Sending.Failed(e);
      }
    }
  }
}
