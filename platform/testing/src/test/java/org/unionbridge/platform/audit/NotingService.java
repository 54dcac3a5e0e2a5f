package org.unionbridge.platform.audit;

import static org.unionbridge.platform.decision.Decision.accept;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.Map;
import org.bson.Document;
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
import org.unionbridge.platform.outbox.OutboxConfiguration;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.StoreConfiguration;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.testing.Contexts;
import reactor.core.publisher.Flux;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The smallest service that notes, and that has a fact which the audit is told of. */
final class NotingService implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final ConfigurableApplicationContext context;

  private NotingService(ConfigurableApplicationContext context) {
    this.context = context;
  }

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import({OutboxConfiguration.class, StoreConfiguration.class, AuditConfiguration.class})
  static class Noting {

    @Bean
    AggregateStore<String, String> grants(Stores stores) {
      return stores.aggregates("grants", new Grants());
    }
  }

  static NotingService start(String service, DocumentStore documents) {
    return new NotingService(
        new SpringApplicationBuilder(Noting.class)
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
            .run());
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @SuppressWarnings("unchecked")
  void grant(String id, String to) {
    AggregateStore<String, String> grants =
        (AggregateStore<String, String>) context.getBean("grants");
    var unused =
        grants
            .change(
                Scope.everything(),
                new Place("u1", "/r/u1/"),
                id,
                Contexts.plain(),
                _ -> accept(to))
            .blockOptional(LIMIT)
            .orElseThrow();
  }

  /** The notes that are still kept here. */
  java.util.List<Document> notes() {
    return Flux.from(bean(MongoDatabase.class).getCollection(Notebook.COLLECTION).find())
        .collectList()
        .blockOptional(LIMIT)
        .orElseThrow();
  }

  @Override
  public void close() {
    context.close();
  }

  /** State and event are the one to whom something was granted. */
  private static final class Grants implements AggregateCodec<String, String> {

    @Override
    public String type() {
      return "grant";
    }

    @Override
    public int schema() {
      return 1;
    }

    @Override
    public String initial() {
      return "";
    }

    @Override
    public String evolve(String state, String event) {
      return event;
    }

    @Override
    public ObjectNode write(String state) {
      return JsonNodeFactory.instance.objectNode().put("to", state);
    }

    @Override
    public String read(ObjectNode stored, int schema) {
      return stored.get("to").stringValue();
    }

    @Override
    public Fact fact(String id, String event) {
      return Fact.of("grant.given", 1).audited().with("memberId", event);
    }
  }
}
