package org.unionbridge.standalone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.client.ReactorResourceFactory;
import org.unionbridge.gateway.GatewayApplication;
import org.unionbridge.member.MemberApplication;
import org.unionbridge.notification.NotificationApplication;
import org.unionbridge.plan.PlanApplication;
import org.unionbridge.welfare.WelfareApplication;
import reactor.netty.resources.LoopResources;

/** The five applications in this process, each in a context of its own. */
final class Applications {

  private static final Logger LOG = LoggerFactory.getLogger(Applications.class);
  private static final Duration CLOSING = Duration.ofSeconds(9);

  private final List<ConfigurableApplicationContext> contexts;

  private Applications(List<ConfigurableApplicationContext> contexts) {
    this.contexts = List.copyOf(contexts);
  }

  /**
   * Starts all side by side, each after what more it is given; when one fails, the others are
   * closed and its error is thrown.
   */
  static Applications start(
      Ports ports, Map<String, Object> shared, BiConsumer<String, GenericApplicationContext> more) {
    var starts = new LinkedHashMap<String, CompletableFuture<ConfigurableApplicationContext>>();
    // Threads of the platform: class loading pins virtual ones, and on two cores they lock each
    // other out.
    try (var threads = Executors.newCachedThreadPool()) {
      Map.of(
              "member", new Start(MemberApplication.class, ports.member()),
              "plan", new Start(PlanApplication.class, ports.plan()),
              "welfare", new Start(WelfareApplication.class, ports.welfare()),
              "notification", new Start(NotificationApplication.class, ports.notification()),
              "gateway", new Start(GatewayApplication.class, ports.gateway()))
          .forEach((name, start) ->
              starts.put(
                  name,
                  CompletableFuture.supplyAsync(() -> start.run(name, shared, more), threads)));
    }
    var running = new ArrayList<ConfigurableApplicationContext>();
    var failures = new ArrayList<RuntimeException>();
    starts.forEach((name, start) -> {
      try {
        running.add(start.join());
      } catch (CompletionException e) {
        failures.add(new IllegalStateException(name + " did not start", e.getCause()));
      }
    });
    var applications = new Applications(running);
    if (!failures.isEmpty()) {
      applications.close();
      throw failures.getFirst();
    }
    return applications;
  }

  private record Start(Class<?> application, int port) {

    ConfigurableApplicationContext run(
        String name,
        Map<String, Object> shared,
        BiConsumer<String, GenericApplicationContext> more) {
      var settings = new LinkedHashMap<>(shared);
      settings.put("server.port", port);
      return new SpringApplicationBuilder(application)
          .bannerMode(Banner.Mode.OFF)
          .registerShutdownHook(false)
          .properties(Map.of("spring.config.name", name))
          .initializers(ownSettings(settings), ownEventLoops(name), prepared(name, more))
          .run();
    }

    private static ApplicationContextInitializer<GenericApplicationContext> prepared(
        String name, BiConsumer<String, GenericApplicationContext> more) {
      return context -> more.accept(name, context);
    }

    /**
     * Above the files and the environment: this process decides where its parts find each other.
     */
    private static ApplicationContextInitializer<GenericApplicationContext> ownSettings(
        Map<String, Object> settings) {
      return context ->
          context
              .getEnvironment()
              .getPropertySources()
              .addFirst(new MapPropertySource("standalone", settings));
    }

    /** Of its own, so that one context that closes does not take the others' servers along. */
    private static ApplicationContextInitializer<GenericApplicationContext> ownEventLoops(
        String name) {
      return context ->
          context.registerBean(
              ReactorResourceFactory.class,
              () -> {
                var resources = new ReactorResourceFactory();
                resources.setUseGlobalResources(false);
                resources.setLoopResourcesSupplier(() -> LoopResources.create(name, 1, 2, true));
                resources.setShutdownQuietPeriod(Duration.ZERO);
                return resources;
              });
    }
  }

  /** Closes all side by side, within one limit for all. */
  void close() {
    var closing = new ArrayList<Thread>();
    for (var context : contexts) {
      closing.add(Thread.ofPlatform().name("closing").start(context::close));
    }
    var deadline = System.nanoTime() + CLOSING.toNanos();
    for (var thread : closing) {
      try {
        if (!thread.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())))) {
          LOG.warn("an application did not close in time");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
