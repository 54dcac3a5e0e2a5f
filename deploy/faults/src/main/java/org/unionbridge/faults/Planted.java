package org.unionbridge.faults;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is planted into this process, whatever number of applications runs in it. */
final class Planted {

  private static final Logger LOG = LoggerFactory.getLogger(Planted.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);

  /** As after kill -9. */
  private static final int KILLED = 137;

  private final ControlDirectory control;
  private final OutputStream journal;
  private final long process = ProcessHandle.current().pid();
  private volatile @Nullable Armed armed;
  private volatile List<Failing> failing = List.of();
  private String lastOrder = "";

  private record Armed(CrashPoint point, AtomicInteger left) {}

  private static final class OfThisProcess {
    private static final Planted PLANTED =
        new Planted(new ControlDirectory(Path.of(System.getProperty(ControlDirectory.PROPERTY))));
  }

  /** Only where a control directory is named. */
  static Planted here() {
    return OfThisProcess.PLANTED;
  }

  private Planted(ControlDirectory control) {
    this.control = control;
    try {
      // No channel: an interrupt of a listener would close it.
      this.journal = new FileOutputStream(control.journal().toFile(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    look();
    var unused = Thread.ofPlatform().daemon().name("faults").start(this::watch);
  }

  private void watch() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(BETWEEN_LOOKS);
        look();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        LOG.error("the control directory cannot be read", e);
      }
    }
  }

  private void look() {
    failing = control.failing();
    var order = control.order().orElse("");
    if (!order.equals(lastOrder)) {
      lastOrder = order;
      armed = order.isEmpty() ? null : read(order);
    }
  }

  private static Armed read(String order) {
    var words = order.split("\\s+", 2);
    int nth = words.length > 1 ? Integer.parseInt(words[1]) : 1;
    return new Armed(CrashPoint.valueOf(words[0]), new AtomicInteger(nth));
  }

  /** Whether anything has to be looked at. */
  boolean isArmed() {
    return armed != null;
  }

  /** The process has come by; it may end here. */
  void passed(CrashPoint point) {
    var now = armed;
    if (now != null && now.point() == point && now.left().decrementAndGet() == 0) {
      crash(point);
    }
  }

  private void crash(CrashPoint point) {
    try {
      control.tellCrash(point);
    } finally {
      Runtime.getRuntime().halt(KILLED);
    }
  }

  boolean fails(String listener, String key) {
    return failing.stream().anyMatch(these -> these.matches(listener, key));
  }

  /** One line, one write: it is whole in the hands of the system, or not there. */
  synchronized void applied(String listener, String event) {
    var line = new Applied(listener, event, Instant.now(), process).line() + "\n";
    try {
      journal.write(line.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
