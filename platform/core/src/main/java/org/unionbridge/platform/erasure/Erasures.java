package org.unionbridge.platform.erasure;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.listening.parking.MongoParkedRecords;
import org.unionbridge.platform.privacy.ErasedRegister;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Applies an erasure to all that this service keeps, and registers it. */
final class Erasures {

  private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);
  private static final Duration AGAIN = Duration.ofMinutes(10);

  private final List<Erasing> parts;
  private final MongoParkedRecords parked;
  private final ErasureTopic topic;
  private final ErasedRegister register;
  private final ScheduledExecutorService timer;

  Erasures(
      List<Erasing> parts,
      MongoParkedRecords parked,
      ErasureTopic topic,
      ErasedRegister register,
      ScheduledExecutorService timer) {
    this.parts = List.copyOf(parts);
    this.parked = parked;
    this.topic = topic;
    this.register = register;
    this.timer = timer;
  }

  /** The effect of a told erasure; done again ten minutes later, for what was on its way. */
  Mono<Void> apply(InboundEvent event) {
    var id = event.aggregateId();
    return erase(id).doOnSuccess(_ -> later(id));
  }

  /** Once it is registered, it is done. */
  Mono<Void> erase(String id) {
    return Flux.fromIterable(parts)
        .concatMap(part -> part.erase(id))
        .then(Mono.defer(() -> parked.forget(topic.directory(), topic.keyOf(id))))
        .then(
            Mono.<Void>fromRunnable(() -> register.add(id))
                .subscribeOn(Schedulers.boundedElastic()));
  }

  private void later(String id) {
    var unused = timer.schedule(() -> again(id), AGAIN.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void again(String id) {
    var unused =
        erase(id)
            .subscribe(
                _ -> {},
                error -> LOG.warn("an erasure is looked at again at the next start", error));
  }
}
