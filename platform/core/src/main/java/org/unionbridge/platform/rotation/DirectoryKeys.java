package org.unionbridge.platform.rotation;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.listening.FactBody;
import org.unionbridge.platform.listening.WholeTopic;
import org.unionbridge.platform.outbox.Publisher;
import org.unionbridge.platform.outbox.Sending;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.privacy.WrappedKey;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.Stores;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The data keys on this service's own directory. A record whose key an old one wrapped is sent
 * again, as its document is now: of the same version, so that nobody who has it takes it for news,
 * and whoever reads the topic later finds a key that opens. Overtaken records count until the
 * broker has compacted them away: until then somebody may still read them first.
 */
final class DirectoryKeys {

  private static final Duration LIMIT = Duration.ofMinutes(30);

  private final String topic;
  private final WholeTopic whole;
  private final Stores stores;
  private final Publisher publisher;
  private final FieldVault vault;
  private final Clock clock;

  DirectoryKeys(
      String service,
      WholeTopic whole,
      Stores stores,
      Publisher publisher,
      FieldVault vault,
      Clock clock) {
    this.topic = service + ".directory";
    this.whole = whole;
    this.stores = stores;
    this.publisher = publisher;
    this.vault = vault;
    this.clock = clock;
  }

  private static final class Seen {
    private final Set<String> lastIsOld = new LinkedHashSet<>();
    private long old;
  }

  /** Sends what has to be sent again; answers how many records there were under old keys. */
  Mono<Long> renew(KeyPlace.InDirectory place) {
    return Mono.fromCallable(() -> look(place))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(seen ->
            Flux.fromIterable(seen.lastIsOld)
                .concatMap(id -> sendAgain(place.aggregateType(), id))
                .then(Mono.just(seen.old)));
  }

  private Seen look(KeyPlace.InDirectory place) {
    var seen = new Seen();
    var prefix = place.aggregateType() + ":";
    whole.read(
        topic,
        LIMIT,
        record -> {
          if (record.key() != null && record.key().startsWith(prefix)) {
            note(seen, record, record.key().substring(prefix.length()), place.field());
          }
        });
    return seen;
  }

  private void note(Seen seen, ConsumerRecord<String, byte[]> record, String id, String field) {
    if (isOld(record, field)) {
      seen.old++;
      seen.lastIsOld.add(id);
    } else {
      seen.lastIsOld.remove(id);
    }
  }

  private boolean isOld(ConsumerRecord<String, byte[]> record, String field) {
    return Optional.ofNullable(record.value())
        .flatMap(bytes -> FactBody.parse(bytes).optionalText(field))
        .filter(key -> !vault.isCurrent(new WrappedKey(key)))
        .isPresent();
  }

  private Mono<Void> sendAgain(String type, String id) {
    return stores
        .currentRecord(type, id, context())
        .flatMap(current ->
            Mono.fromCallable(() -> publisher.send(current))
                .subscribeOn(Schedulers.boundedElastic()))
        .flatMap(sending ->
            switch (sending) {
              case Sending.Acknowledged _ -> Mono.empty();
              case Sending.Failed(var cause) -> Mono.error(cause);
              case Sending.Hopeless(var reason) ->
                  Mono.error(new IllegalStateException("cannot be sent again: " + reason));
            });
  }

  private CommandContext context() {
    var trace = Ids.fingerprint(Ids.random());
    return new CommandContext(
        Actor.SYSTEM,
        clock.instant(),
        trace,
        Optional.empty(),
        "00-" + trace + "-" + trace.substring(16) + "-00",
        Optional.empty(),
        OptionalLong.empty());
  }
}
