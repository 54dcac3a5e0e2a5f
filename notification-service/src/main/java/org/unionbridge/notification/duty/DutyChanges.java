package org.unionbridge.notification.duty;

import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Tells, within this instance, whose list of duties has just changed. */
final class DutyChanges {

  private static final Duration TOGETHER = Duration.ofMillis(300);

  private final Sinks.Many<Owed> changes = Sinks.many().multicast().directBestEffort();

  private record Owed(String unionId, String post) {}

  /** Nobody may be listening, and who listens slowly looks by themselves before long. */
  synchronized void tell(String unionId, String post) {
    var unused = changes.tryEmitNext(new Owed(unionId, post));
  }

  /** A sign whenever the list of this post changed; many changes together are one. */
  Flux<Boolean> of(String unionId, String post) {
    var mine = new Owed(unionId, post);
    return changes.asFlux().filter(mine::equals).map(_ -> true).sample(TOGETHER);
  }
}
