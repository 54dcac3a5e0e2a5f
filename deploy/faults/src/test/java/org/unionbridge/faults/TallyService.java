package org.unionbridge.faults;

import static org.unionbridge.platform.decision.Decision.accept;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.audit.AuditConfiguration;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.ListeningConfiguration;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.outbox.OutboxConfiguration;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.StoreConfiguration;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Tally;
import org.unionbridge.testing.Tally.Counted;

/** The smallest service there is: it counts in its tallies, and listens to itself. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({
  OutboxConfiguration.class,
  AuditConfiguration.class,
  StoreConfiguration.class,
  ListeningConfiguration.class
})
class TallyService {

  static final String LISTENER = "tallies";
  static final String READY = "ready";

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Place HERE = new Place("u1", "/gd/u1/");

  record Seen(long sequence) {}

  @Bean
  AggregateStore<Tally, Counted> tallies(Stores stores) {
    return stores.aggregates("tallies", new Tally.Codec());
  }

  @Bean
  ViewStore<Seen> seen(Stores stores) {
    return stores.views("seen", Seen.class, JsonForm.plain());
  }

  @Bean
  Subscription ownFacts(ViewStore<Seen> seen, @Value("${spring.application.name}") String service) {
    Effect sees =
        event ->
            seen.put(
                    ViewStore.Entry.of(
                        event.aggregateId(), HERE, event.sequence(), new Seen(event.sequence())))
                .then();
    return Subscription.facts(LISTENER, service + ".facts", sees);
  }

  /** Adds one to the tally of each line that it reads, and says so when it is done. */
  public static void main(String[] arguments) throws IOException {
    var context =
        new SpringApplicationBuilder(TallyService.class).web(WebApplicationType.NONE).run();
    @SuppressWarnings("unchecked")
    AggregateStore<Tally, Counted> tallies = context.getBean(AggregateStore.class);
    System.out.println(READY);
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (var id = lines.readLine(); id != null; id = lines.readLine()) {
      var unused =
          tallies
              .change(Scope.everything(), HERE, id, Contexts.plain(), _ -> accept(new Counted(1)))
              .block(LIMIT);
      System.out.println("added " + id);
    }
    // Whoever started it is gone.
    Runtime.getRuntime().halt(0);
  }
}
