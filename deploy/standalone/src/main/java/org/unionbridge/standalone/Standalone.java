package org.unionbridge.standalone;

import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.embedded.EmbeddedBroker;
import org.unionbridge.embedded.EmbeddedStore;
import org.unionbridge.embedded.FreePorts;
import org.unionbridge.embedded.UnusableData;
import org.unionbridge.platform.erasure.ErasuresNotApplied;
import org.unionbridge.standalone.demo.Demo;

/** The whole system in one process: broker, document store and the five applications. */
public final class Standalone {

  private static final Duration STOPPING = Duration.ofSeconds(14);

  /** What runs, last first: closed in that order, also when the start broke off half-way. */
  private final Deque<Runnable> running = new ConcurrentLinkedDeque<>();

  private final DiskWatch disk;
  private final Optional<Demo> demo;

  private Standalone(DiskWatch disk, Optional<Demo> demo) {
    this.disk = disk;
    this.demo = demo;
  }

  /** Starts the system, or says in words why it cannot and ends with 2. */
  public static void main(String[] arguments) {
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    try {
      run(Options.parse(arguments));
    } catch (RuntimeException e) {
      var known = knownIn(e);
      if (known != null) {
        System.err.println(known.getMessage());
        System.exit(2);
      }
      LoggerFactory.getLogger(Standalone.class).error("start failed", e);
      System.err.println("启动失败 / the start failed: " + rootOf(e));
      System.exit(1);
    }
  }

  /** What somebody can mend, and is told of in words. */
  private static @Nullable Throwable knownIn(@Nullable Throwable error) {
    return switch (error) {
      case null -> null;
      case Options.NotUnderstood typed -> typed;
      case DataDirectory.Unusable ours -> ours;
      case UnusableData kept -> kept;
      case ErasuresNotApplied erasures -> erasures;
      default -> knownIn(error.getCause());
    };
  }

  private static Throwable rootOf(Throwable error) {
    return error.getCause() == null ? error : rootOf(error.getCause());
  }

  private static void run(Options options) {
    var began = System.nanoTime();
    var ports = new Ports(options.port());
    var data = DataDirectory.open(options.data());
    data.requireFor(options.demo());
    System.setProperty("unionbridge.log", data.log().toString());
    var disk = DiskWatch.of(data.path());
    disk.requireRoom();
    data.requireWhole();
    // Five contexts share one log: it is set up once, here, and by none of them.
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    // What writes JSON writes a line itself while it is set up; nobody need be warned of that.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    var log = LoggerFactory.getLogger(Standalone.class);
    log.info("starting with data in {}", options.data().toAbsolutePath());
    ports.requireFree();
    var demo = options.demo() ? Optional.of(Demo.in(data.demo())) : Optional.<Demo>empty();
    var system = new Standalone(disk, demo);
    system.running.push(data::close);
    Runtime.getRuntime().addShutdownHook(new Thread(system::stop, "stopping"));
    disk.begin();
    EmbeddedBroker.beforeItEndsTheJvm(() -> disk.failed("Kafka, " + data.broker()));
    system.start(options, ports, data, began);
    if (options.training()) {
      train(ports);
      System.exit(0);
    }
    system.demo.ifPresentOrElse(
        shown -> shown.play(ports.address(), () -> CacheTraining.beginIfAsked(ports)),
        () -> CacheTraining.beginIfAsked(ports));
  }

  private void start(Options options, Ports ports, DataDirectory data, long began) {
    data.requireKey();
    var rewriting = new StoreRewriting(data);
    rewriting.beforeStart();
    try (var threads = Executors.newCachedThreadPool()) {
      var broker =
          CompletableFuture.supplyAsync(
              () ->
                  kept(
                      EmbeddedBroker.start(data.broker(), FreePorts.next(), FreePorts.next()),
                      EmbeddedBroker::close),
              threads);
      var store =
          CompletableFuture.supplyAsync(
              () -> kept(store(options, data), DocumentStore::close), threads);
      var settings = settings(options, ports, data, store.join(), broker.join());
      demo.ifPresent(shown -> settings.putAll(shown.settings(ports.address())));
      var unusedToo = kept(applications(ports, settings), Applications::close);
      demo.ifPresent(shown -> running.push(shown::close));
      data.markBegun();
      rewriting.afterStart();
      data.writeEndpoints(ports, broker.join().bootstrapServers(), store.join().uri());
      announce(options, ports, store.join(), Duration.ofNanos(System.nanoTime() - began));
    }
  }

  private Applications applications(Ports ports, Map<String, Object> settings) {
    return Applications.start(
        ports, settings, (name, context) -> demo.ifPresent(shown -> shown.prepare(name, context)));
  }

  private <T> T kept(T part, Consumer<T> close) {
    running.push(() -> close.accept(part));
    return part;
  }

  /** Neither training nor a demonstration touches a database that was given for real data. */
  private DocumentStore store(Options options, DataDirectory data) {
    if (options.mode() != Options.Mode.USUAL) {
      var own =
          EmbeddedStore.start(
              data.store().resolve("documents.mv"),
              FreePorts.next(),
              cause -> disk.failed(String.valueOf(cause.getMessage())));
      return new DocumentStore(options.training() ? "training" : "demo", own.uri(), own::close);
    }
    return DocumentStores.find(
        data.store(), FreePorts.next(), cause -> disk.failed(String.valueOf(cause.getMessage())));
  }

  private static Map<String, Object> settings(
      Options options,
      Ports ports,
      DataDirectory data,
      DocumentStore store,
      EmbeddedBroker broker) {
    var settings = new LinkedHashMap<String, Object>();
    settings.put("spring.mongodb.uri", store.uri());
    settings.put("spring.kafka.bootstrap-servers", broker.bootstrapServers());
    // On one flat class path every context would otherwise set up what only the gateway needs.
    settings.put("spring.cloud.refresh.enabled", "false");
    settings.put("spring.cloud.discovery.enabled", "false");
    settings.put("unionbridge.instance", "standalone");
    settings.put("unionbridge.keys.directory", data.keys().toString());
    settings.put(
        "unionbridge.gateway.keys", "http://127.0.0.1:" + ports.management() + "/actuator/keys");
    if (System.getenv("UNIONBRIDGE_ADDRESS") == null) {
      settings.put("unionbridge.gateway.address", ports.address());
    }
    if (options.training()) {
      settings.put("unionbridge.gateway.tls.certificate", "");
      settings.put("unionbridge.gateway.tls.key", "");
    }
    settings.put("MEMBER_URI", "http://127.0.0.1:" + ports.member());
    settings.put("PLAN_URI", "http://127.0.0.1:" + ports.plan());
    settings.put("WELFARE_URI", "http://127.0.0.1:" + ports.welfare());
    settings.put("NOTIFICATION_URI", "http://127.0.0.1:" + ports.notification());
    settings.put("GATEWAY_MANAGEMENT_PORT", ports.management());
    options.clock().ifPresent(file -> settings.put("unionbridge.clock", file.toString()));
    return settings;
  }

  private static void announce(Options options, Ports ports, DocumentStore store, Duration lasted) {
    if (options.demo()) {
      System.out.println(
          "注意：这是示范系统，人员和数据均为虚构，只在本机可见 / a demonstration: people and data are invented, seen on this machine alone");
    }
    options
        .clock()
        .ifPresent(file ->
            System.out.println("注意：业务时间由文件控制，仅供演示 / business time follows a file: " + file));
    System.out.printf(
        "Unionbridge 已就绪 / is ready: %s （%.1f s，%s）%n",
        ports.address(), lasted.toMillis() / 1000.0, store.name());
  }

  /** Walks the paths that every start needs soon, so that they are in the cache. */
  private static void train(Ports ports) {
    var client = HttpClient.newHttpClient();
    for (String path :
        new String[] {
          "/",
          "/.well-known/jwks.json",
          "/api/gateway/session",
          "/api/member/unions",
          "/api/plan/plans",
          "/api/welfare/visits",
          "/api/notification/duties"
        }) {
      var request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.gateway() + path))
              .timeout(Duration.ofSeconds(10))
              .build();
      client.sendAsync(request, HttpResponse.BodyHandlers.discarding()).join();
    }
  }

  /** Applications first, then what they stand on; the JVM ends when this does. */
  private void stop() {
    var watch = Thread.ofPlatform().daemon().start(Standalone::endInAnyCase);
    for (Runnable close : running) {
      try {
        close.run();
      } catch (RuntimeException e) {
        LoggerFactory.getLogger(Standalone.class).warn("a part did not close", e);
      }
    }
    watch.interrupt();
  }

  private static void endInAnyCase() {
    try {
      Thread.sleep(STOPPING);
      LoggerFactory.getLogger(Standalone.class).error("not everything closed in time");
      Runtime.getRuntime().halt(3);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
