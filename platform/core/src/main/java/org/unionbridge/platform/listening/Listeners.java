package org.unionbridge.platform.listening;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.unionbridge.platform.listening.freshness.Freshness;
import org.unionbridge.platform.listening.freshness.LagWatch;
import org.unionbridge.platform.listening.operations.Releasing;
import org.unionbridge.platform.listening.operations.RunningListeners;
import org.unionbridge.platform.listening.parking.Parking;
import org.unionbridge.platform.tracing.Spans;
import reactor.core.publisher.Mono;

/**
 * Runs all subscriptions of a service: the active generation of each, and beside it the next one
 * while a rebuild is under way.
 */
public final class Listeners implements RunningListeners, SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Duration LOOK = Duration.ofSeconds(2);

  private final List<Subscription> subscriptions;
  private final Generations generations;
  private final Map<String, Object> consumerSettings;
  private final SequenceGuard guard;
  private final Parking parking;
  private final ListeningSettings settings;
  private final MeterRegistry registry;
  private final Clock clock;
  private final ScheduledExecutorService timer;
  private final LagWatch lag;
  private final Spans spans;
  private final Map<String, Listener> running = new ConcurrentHashMap<>();
  private volatile boolean started;

  Listeners(
      List<Subscription> subscriptions,
      Generations generations,
      Map<String, Object> consumerSettings,
      SequenceGuard guard,
      Parking parking,
      ListeningSettings settings,
      MeterRegistry registry,
      Clock clock,
      ScheduledExecutorService timer,
      LagWatch lag,
      Spans spans) {
    this.subscriptions = List.copyOf(subscriptions);
    this.generations = generations;
    this.consumerSettings = Map.copyOf(consumerSettings);
    this.guard = guard;
    this.parking = parking;
    this.settings = settings;
    this.registry = registry;
    this.clock = clock;
    this.timer = timer;
    this.lag = lag;
    this.spans = spans;
  }

  @Override
  public void start() {
    started = true;
    subscriptions.forEach(this::follow);
    every(Duration.ofSeconds(2), () -> subscriptions.forEach(this::follow));
    // the first look is waited for: nobody is refused because it has not been taken yet
    lag.look(this::groupOf);
    every(LOOK, () -> lag.look(this::groupOf));
    every(settings.releaseEvery(), this::releaseParked);
  }

  private void every(Duration pause, Runnable work) {
    var unused =
        timer.scheduleWithFixedDelay(
            () -> {
              try {
                work.run();
              } catch (RuntimeException e) {
                LOG.warn("the next round tries again: {}", e.toString());
              }
            },
            pause.toMillis(),
            pause.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  /** Starts what should run, hands over to a generation that has caught up, stops the old one. */
  private synchronized void follow(Subscription subscription) {
    if (!started) {
      return;
    }
    var state = generations.refresh(subscription.name()).blockOptional(LIMIT).orElseThrow();
    if (!started) {
      return;
    }
    ensure(subscription, state.active());
    if (state.wanted() == state.active()) {
      stopOthers(subscription, state.active());
      return;
    }
    ensure(subscription, state.wanted());
    if (caughtUp(subscription, state.wanted())) {
      LOG.info("{} hands over to generation {}", subscription.name(), state.wanted());
      generations.takeOver(subscription.name(), state).block(LIMIT);
    }
  }

  /** Starts the listener, also again when its container gave up. */
  private void ensure(Subscription subscription, int generation) {
    var unused =
        running.compute(
            Listener.nameOf(subscription.name(), generation),
            (_, there) ->
                there != null && there.running() ? there : started(subscription, generation));
  }

  private Listener started(Subscription subscription, int generation) {
    var listener =
        new Listener(
            subscription,
            generation,
            consumerSettings,
            guard,
            parking,
            settings,
            registry,
            clock,
            spans);
    listener.start();
    return listener;
  }

  private void stopOthers(Subscription subscription, int generation) {
    var stays = Listener.nameOf(subscription.name(), generation);
    running.values().stream()
        .filter(listener -> listener.subscription().equals(subscription))
        .filter(listener -> !listener.name().equals(stays))
        .toList()
        .forEach(listener -> {
          listener.stop();
          running.remove(listener.name());
        });
  }

  private boolean caughtUp(Subscription subscription, int generation) {
    var name = Listener.nameOf(subscription.name(), generation);
    return lag.hasReadAll(name, subscription.topic()) && nothingParked(name);
  }

  private String groupOf(String subscription) {
    return Listener.nameOf(subscription, generations.active(subscription));
  }

  private boolean nothingParked(String name) {
    return parking.load(name).blockOptional(LIMIT).map(load -> load.count() == 0).orElse(false);
  }

  private void releaseParked() {
    for (Listener listener : running.values()) {
      try {
        listener.retryParked().block(LIMIT);
      } catch (RuntimeException e) {
        LOG.warn("{} tries what is parked again later: {}", listener.name(), e.toString());
      }
    }
  }

  @Override
  public Optional<Releasing> named(String name) {
    return Optional.ofNullable(running.get(name));
  }

  @Override
  public boolean knows(String subscription) {
    return subscriptions.stream().anyMatch(s -> s.name().equals(subscription));
  }

  /**
   * How fresh the work of a subscription is, from the next look on.
   *
   * @throws IllegalArgumentException when there is no such subscription
   */
  public Freshness freshnessOf(String subscription) {
    return subscriptions.stream()
        .filter(s -> s.name().equals(subscription))
        .findFirst()
        .map(s -> lag.follow(s.name(), s.topic()))
        .orElseThrow(() -> new IllegalArgumentException("nothing listens as " + subscription));
  }

  @Override
  public Mono<Integer> rebuild(String subscription) {
    return generations.rebuild(subscription).map(Generations.State::wanted);
  }

  @Override
  public List<String> names() {
    return running.keySet().stream().sorted().toList();
  }

  @Override
  public void stop() {
    started = false;
    stopAll();
  }

  private synchronized void stopAll() {
    var stopping = running.values().stream().map(l -> Thread.ofPlatform().start(l::stop)).toList();
    for (Thread thread : stopping) {
      try {
        thread.join(Duration.ofSeconds(8));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    running.clear();
    lag.close();
  }

  @Override
  public boolean isRunning() {
    return started;
  }
}
