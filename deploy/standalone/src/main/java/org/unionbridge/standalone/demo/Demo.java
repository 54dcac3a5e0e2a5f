package org.unionbridge.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.unionbridge.platform.outbox.AssignedShare;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.standalone.demo.door.DemoConfiguration;
import org.unionbridge.standalone.demo.stage.DemoClock;
import org.unionbridge.standalone.demo.stage.DemoStage;
import org.unionbridge.standalone.demo.stage.Journal;
import org.unionbridge.standalone.demo.stage.Scene;

/**
 * A run of the system as a demonstration, in a data directory of its own: what it needs of the
 * gateway, the story that is told once, and the little that goes on happening.
 */
public final class Demo implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
  private static final int BEGINS = -381;
  private static final int MOST_A_DAY = 100;
  private static final String USUALLY = "45";
  private static final String ROOM = "100000000";

  private final Path directory;
  private final DemoStage stage;
  private final LocalDate anchor;
  private final String secret;
  private final Journal journal;
  private final Progress progress = new Progress(System.out);
  private volatile @Nullable Trickle trickle;

  private Demo(Path directory, DemoStage stage, LocalDate anchor, String secret) {
    this.directory = directory;
    this.stage = stage;
    this.anchor = anchor;
    this.secret = secret;
    this.journal = Journal.open(directory.resolve("journal"));
  }

  /** The demonstration that lives in this directory, or begins in it. */
  public static Demo in(Path directory) {
    try {
      Files.createDirectories(directory);
      var clock = new DemoClock(directory.resolve("clock"), InstantSource.system());
      var begun = begun(directory.resolve("begun"), clock);
      var anchor = LocalDate.parse(begun.getFirst());
      var first = anchor.plusDays(BEGINS).atTime(LocalTime.NOON).atZone(DemoClock.ZONE);
      clock.begin(first.toInstant());
      return new Demo(directory, new DemoStage(clock), anchor, begun.getLast());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The day on which it began, and a secret of its own. */
  private static List<String> begun(Path file, DemoClock clock) throws IOException {
    if (!Files.exists(file)) {
      var partial = file.resolveSibling("begun.partial");
      Files.write(partial, List.of(clock.today().toString(), Ids.random()));
      Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return Files.readAllLines(file);
  }

  /**
   * What differs from an ordinary run: nobody comes from elsewhere, whatever the environment says,
   * and nobody is asked to slow down.
   */
  public Map<String, Object> settings(String address) {
    var settings = new LinkedHashMap<String, Object>();
    settings.put("unionbridge.clock", stage.clock().file().toString());
    settings.put("unionbridge.gateway.address", address);
    settings.put("server.address", "127.0.0.1");
    settings.put("unionbridge.gateway.proxies.trusted", "");
    settings.put("unionbridge.gateway.tls.certificate", "");
    settings.put("unionbridge.gateway.tls.key", "");
    settings.put("unionbridge.gateway.second-factor-posts", "");
    settings.put("unionbridge.gateway.announce-first", "false");
    settings.put("unionbridge.keys.master", "");
    for (var limit : List.of("account", "address", "entry")) {
      settings.put("unionbridge.gateway.limits." + limit + ".at-once", ROOM);
      settings.put("unionbridge.gateway.limits." + limit + ".a-minute", ROOM);
    }
    return settings;
  }

  /** Puts into an application what it needs beside its own: the gateway gets a door. */
  public void prepare(String application, GenericApplicationContext context) {
    switch (application) {
      case "gateway" -> {
        context.registerBean(DemoStage.class, () -> stage);
        new AnnotatedBeanDefinitionReader(context).register(DemoConfiguration.class);
      }
      case "notification" ->
          context.registerBean(
              HeldShare.class,
              () -> new HeldShare(context.getBean(AssignedShare.class), stage::isOpen),
              held -> held.setPrimary(true));
      default -> LOG.debug("{} is as ever", application);
    }
  }

  /** Tells the story, or what is left of it, while the system runs; then does what comes after. */
  public void play(String address, Runnable after) {
    Thread.ofPlatform()
        .daemon()
        .name("demo")
        .start(() -> {
          tell(address);
          after.run();
        });
  }

  private void tell(String address) {
    var scene = new Scene(URI.create(address), journal, stage, anchor, secret);
    try {
      var news = new Story(scene, progress).tell();
      progress.ready(address, stage.people(), news);
      goOn(new Trickle(scene, directory.resolve("trickle"), MOST_A_DAY));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.error("the story of the demonstration broke off", e);
      progress.stuck(e);
    }
  }

  private void goOn(Trickle goesOn) {
    trickle = goesOn;
    var every = System.getenv().getOrDefault("UNIONBRIDGE_DEMO_TRICKLE", USUALLY);
    goesOn.start(Duration.ofSeconds(Long.parseLong(every)));
  }

  @Override
  public void close() {
    var goesOn = trickle;
    if (goesOn != null) {
      goesOn.close();
    }
    journal.close();
  }
}
