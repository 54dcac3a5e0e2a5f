package org.unionbridge.acceptance.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sixteen clients at work, until they are told to stop. */
final class Load implements AutoCloseable {

  static final int CLIENTS = 16;
  private static final Duration LAST_WORD = Duration.ofSeconds(90);

  private final AtomicBoolean stopped = new AtomicBoolean();
  private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
  private final List<Future<?>> running = new ArrayList<>();

  private Load() {}

  static Load begin(Town town, long seed, History history) {
    var load = new Load();
    var schools = town.schools();
    for (int i = 0; i < CLIENTS; i++) {
      var school = schools.get(i % schools.size());
      var client =
          new Client(i, town.signedIn(school.chair()), school, seed, history, load.stopped::get);
      load.running.add(load.threads.submit(client));
    }
    return load;
  }

  /** Lets everybody finish what they are at; a client that broke off fails the campaign. */
  void finish() {
    stopped.set(true);
    for (var client : running) {
      try {
        client.get(LAST_WORD.toSeconds(), TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      } catch (ExecutionException | TimeoutException e) {
        throw new AssertionError("a client broke off", e);
      }
    }
  }

  @Override
  public void close() {
    stopped.set(true);
    threads.shutdownNow();
  }
}
