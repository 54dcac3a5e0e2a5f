package org.unionbridge.benchmark.road;

import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.unionbridge.platform.audit.AuditConfiguration;
import org.unionbridge.platform.listening.ListeningConfiguration;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.outbox.OutboxConfiguration;
import org.unionbridge.platform.store.StoreConfiguration;
import org.unionbridge.platform.store.Stores;

/** A service without a feature or a door: the platform as every service imports and sets it. */
final class RoadApplication {

  static final String SERVICE = "benchmark";

  private RoadApplication() {}

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import({OutboxConfiguration.class, StoreConfiguration.class})
  static class Producing {}

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import({
    OutboxConfiguration.class,
    StoreConfiguration.class,
    AuditConfiguration.class,
    ListeningConfiguration.class
  })
  static class Consuming {}

  /** Makes a subscription once the stores are there. */
  interface Subscribing {
    Subscription with(Stores stores);
  }

  /**
   * @param traces where it tells of traces; blank for nowhere
   */
  static ConfigurableApplicationContext producing(String store, String broker, String traces) {
    return application(Producing.class, store, broker, traces).run();
  }

  static ConfigurableApplicationContext consuming(
      String store, String broker, String traces, Subscribing subscribing) {
    return application(Consuming.class, store, broker, traces)
        .initializers(context ->
            ((GenericApplicationContext) context)
                .registerBean(
                    Subscription.class, () -> subscribing.with(context.getBean(Stores.class))))
        .run();
  }

  private static SpringApplicationBuilder application(
      Class<?> configuration, String store, String broker, String traces) {
    return new SpringApplicationBuilder(configuration)
        .web(WebApplicationType.NONE)
        .properties(
            Map.of(
                "spring.application.name",
                SERVICE,
                "spring.main.banner-mode",
                "off",
                "spring.main.register-shutdown-hook",
                "false",
                // the gateway is on the class path for its own measurement, and wants a web server
                "spring.cloud.gateway.server.webflux.enabled",
                "false",
                "spring.mongodb.uri",
                store,
                "spring.kafka.bootstrap-servers",
                broker,
                "unionbridge.traces",
                traces));
  }
}
