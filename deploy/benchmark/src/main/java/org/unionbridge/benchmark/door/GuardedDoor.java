package org.unionbridge.benchmark.door;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.unionbridge.embedded.FreePorts;
import org.unionbridge.gateway.GatewayApplication;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.outbox.Publisher;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.web.TokenFilter;
import org.unionbridge.platform.web.Traces;
import reactor.core.publisher.Mono;

/**
 * The real gateway with its own settings. A guard is taken out here, in the measurement, as a bean;
 * the gateway has no switch for it.
 */
final class GuardedDoor {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private GuardedDoor() {}

  /**
   * Where it stands.
   *
   * @param without the word of the guard that is missing
   * @param first whether it tells itself who the people are
   */
  record Place(
      String store, String broker, String keys, String upstream, String without, boolean first) {

    String[] arguments() {
      return new String[] {
        Integer.toString(FreePorts.next()),
        store,
        broker,
        keys,
        upstream,
        without,
        Boolean.toString(first)
      };
    }

    static Place read(String... args) {
      return new Place(args[2], args[3], args[4], args[5], args[6], Boolean.parseBoolean(args[7]));
    }

    Place lacking(String guard) {
      return new Place(store, broker, keys, upstream, guard, false);
    }
  }

  /** Starts it; answers its address, and behind a blank the link of its first account. */
  static String start(int port, Place place) {
    var missing = Guard.named(place.without());
    var application =
        new SpringApplicationBuilder(GatewayApplication.class)
            .properties("spring.config.name=gateway")
            .initializers(context -> take(missing, context))
            .run(settings(port, place, missing));
    var address = "http://127.0.0.1:" + port;
    if (!place.first()) {
      return address;
    }
    People.tell(application.getBean(Publisher.class));
    return address + " " + firstLink(application.getBean(Accounts.class));
  }

  /** Its limits count, but never refuse; nothing else is as it would not be in use. */
  private static String[] settings(int port, Place place, List<Guard> missing) {
    var settings = new ArrayList<String>();
    Map.of(
            "MONGODB_URI", place.store(),
            "KAFKA_BOOTSTRAP", place.broker(),
            "MEMBER_URI", place.upstream(),
            "GATEWAY_PORT", Integer.toString(port),
            "GATEWAY_MANAGEMENT_PORT", Integer.toString(FreePorts.next()),
            "GATEWAY_ADDRESS", "127.0.0.1",
            "GATEWAY_SESSION_LASTS", "3h",
            "unionbridge.keys.directory", place.keys(),
            "spring.main.banner-mode", "off")
        .forEach((name, value) -> settings.add("--" + name + "=" + value));
    for (String limit : List.of("ACCOUNT", "ADDRESS", "ENTRY")) {
      settings.add("--GATEWAY_LIMIT_" + limit + "_AT_ONCE=1000000000");
      settings.add("--GATEWAY_LIMIT_" + limit + "_A_MINUTE=1000000000");
    }
    if (missing.contains(Guard.FIGURES)) {
      settings.add("--spring.cloud.gateway.server.webflux.metrics.enabled=false");
      settings.add("--management.observations.enable.all=false");
    }
    return settings.toArray(String[]::new);
  }

  private static void take(List<Guard> missing, ConfigurableApplicationContext context) {
    var beans = (GenericApplicationContext) context;
    beans.registerBean(Taking.class, () -> new Taking(missing));
    if (missing.contains(Guard.SESSION)) {
      beans.registerBean(Somebody.class, Somebody::new);
    }
  }

  /** A bean that is not there is an error: the measurement would say that it costs nothing. */
  private record Taking(List<Guard> missing) implements BeanDefinitionRegistryPostProcessor {

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
      missing.stream().flatMap(g -> g.beans().stream()).forEach(registry::removeBeanDefinition);
    }
  }

  /** Takes the place of the session: the same person for all. */
  private static final class Somebody implements WebFilter, Ordered {

    private final Actor actor =
        new Actor(
            "a1", Optional.of("m1"), "chair", People.HOME, Scope.within(People.HOME.unionPath()));

    @Override
    public int getOrder() {
      return 0;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
      exchange.getAttributes().put(TokenFilter.ACTOR, actor);
      return chain.filter(exchange);
    }
  }

  private static String firstLink(Accounts accounts) {
    var context =
        new CommandContext(
            Actor.SYSTEM,
            Instant.now(),
            "benchmark",
            Optional.empty(),
            Traces.begin(),
            Optional.empty(),
            OptionalLong.empty());
    return accounts.firstInvitation(context).blockOptional(LIMIT).orElseThrow();
  }
}
