package org.unionbridge.platform.erasure;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.listening.WholeTopic;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.outbox.Publisher;
import org.unionbridge.platform.outbox.Sending;
import org.unionbridge.platform.store.Fact;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The topic of erasures, {@code <type>.erasures}: compacted, so that each is kept once and for
 * ever, beside the directory whose records it undoes. It is small enough to be read whole.
 */
public final class ErasureTopic {

  private static final long ONLY = 1;

  private final String name;
  private final WholeTopic whole;
  private final Publisher publisher;

  ErasureTopic(String name, WholeTopic whole, Publisher publisher) {
    this.name = name;
    this.whole = whole;
    this.publisher = publisher;
  }

  String name() {
    return name;
  }

  private String type() {
    return name.substring(0, name.indexOf('.'));
  }

  String directory() {
    return type() + ".directory";
  }

  String keyOf(String id) {
    return type() + ":" + id;
  }

  /**
   * Tells everybody, and for ever; done when the broker has it. It does not go through an outbox:
   * whoever calls is an effect that comes again until it succeeds.
   */
  public Mono<Void> tell(String id, Fact fact, InboundEvent cause) {
    return Mono.fromCallable(() -> publisher.send(envelope(id, fact, cause)))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(sending ->
            switch (sending) {
              case Sending.Acknowledged _ -> Mono.empty();
              case Sending.Failed(var error) -> Mono.error(error);
              case Sending.Hopeless(var reason) ->
                  Mono.error(new IllegalStateException("an erasure cannot be told: " + reason));
            });
  }

  private Envelope envelope(String id, Fact fact, InboundEvent cause) {
    return new Envelope(
        0,
        name,
        keyOf(id),
        fact.type(),
        fact.schema(),
        ONLY,
        cause.at(),
        cause.recorded(),
        cause.unionPath(),
        new Envelope.Origin(
            cause.actor(), cause.correlationId(), Optional.of(cause.id()), cause.traceparent()),
        Optional.of(fact.data().toString()));
  }

  /** Who was erased, as far as was ever told. */
  Set<String> ids(Duration limit) {
    var ids = new LinkedHashSet<String>();
    var prefix = type() + ":";
    whole.read(
        name,
        limit,
        record -> {
          if (record.key() != null && record.key().startsWith(prefix)) {
            ids.add(record.key().substring(prefix.length()));
          }
        });
    return ids;
  }
}
