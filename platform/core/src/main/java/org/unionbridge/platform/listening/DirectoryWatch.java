package org.unionbridge.platform.listening;

import static org.unionbridge.platform.logs.TracedLine.traced;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.outbox.Publisher;
import org.unionbridge.platform.outbox.Sending;
import org.unionbridge.platform.store.CommandContext;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Answers a record of the service's own directory that was sent late, after a newer one, by sending
 * the current one again: of each key the directory keeps the last, and that must be the newest.
 *
 * <p>It does not go through the outbox. What waits there is told apart by its place in the order of
 * the document's events, and a repetition has none: a relay would take it for what it has sent
 * already. Nor need it: until the broker has the repetition, the overtaken record stays unanswered.
 */
final class DirectoryWatch {

  private static final Logger LOG = LoggerFactory.getLogger(DirectoryWatch.class);

  private final CurrentRecords documents;
  private final Publisher publisher;
  private final Counter resent;
  private final Clock clock;

  DirectoryWatch(
      CurrentRecords documents, Publisher publisher, MeterRegistry registry, Clock clock) {
    this.documents = documents;
    this.publisher = publisher;
    this.resent =
        Counter.builder("directory.resent")
            .description("Records of the directory sent anew because an older one overtook them.")
            .register(registry);
    this.clock = clock;
  }

  /** Tells what the directory must hold of a document now. */
  interface CurrentRecords {
    Mono<Envelope> of(String type, String id, CommandContext context);
  }

  /** Done when the broker has the current record. */
  Mono<Void> sendAgain(InboundEvent overtaken) {
    return documents
        .of(overtaken.aggregateType(), overtaken.aggregateId(), overtaken.leadsTo(clock.instant()))
        .filter(current -> current.sequence() > overtaken.sequence())
        .switchIfEmpty(Mono.error(() -> new NothingNewer(overtaken)))
        .flatMap(current -> send(overtaken, current));
  }

  private Mono<Void> send(InboundEvent overtaken, Envelope current) {
    return Mono.fromCallable(() -> publisher.send(current))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(sending ->
            switch (sending) {
              case Sending.Acknowledged _ -> Mono.fromRunnable(() -> sent(overtaken, current));
              case Sending.Failed(var cause) -> Mono.error(cause);
              case Sending.Hopeless(var reason) ->
                  Mono.error(
                      new IllegalStateException(current.id() + " can never be sent: " + reason));
            });
  }

  private void sent(InboundEvent overtaken, Envelope current) {
    resent.increment();
    traced(LOG.atInfo(), overtaken.traceparent())
        .log("{} was overtaken, {} is sent again", overtaken.id(), current.id());
  }

  /**
   * The document has nothing newer than the record that was overtaken: it is gone, or was brought
   * back from a backup. To send the same again would never end; somebody must look.
   */
  static final class NothingNewer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingNewer(InboundEvent overtaken) {
      super("there is nothing newer than " + overtaken.id());
    }
  }
}
