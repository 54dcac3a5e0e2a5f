package org.unionbridge.platform.audit.chain;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import reactor.core.publisher.Mono;

/** The entries of one chain by their numbers, in ascending order; the next are read meanwhile. */
final class MongoWindow implements LongFunction<Optional<SealedEntry>> {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  // The embedded store compares each that it finds with all that were asked for.
  private static final int WIDTH = 100;

  private final MongoChains chains;
  private final ChainHead head;
  private Map<Long, SealedEntry> read = Map.of();
  private long from = 1;
  private long until;
  private Mono<Map<Long, SealedEntry>> next;
  private long nextFrom;

  MongoWindow(MongoChains chains, ChainHead head) {
    this.chains = chains;
    this.head = head;
    this.next = begun(head.start().number() + 1);
  }

  @Override
  public Optional<SealedEntry> apply(long number) {
    if (number < from || number >= until) {
      var wanted = nextFrom == number ? next : begun(number);
      read = wanted.blockOptional(LIMIT).orElseThrow();
      from = number;
      until = number + WIDTH;
      if (until <= head.number()) {
        next = begun(until);
      }
    }
    return Optional.ofNullable(read.get(number));
  }

  /** Asked for at once, whoever waits for it later. */
  private Mono<Map<Long, SealedEntry>> begun(long first) {
    nextFrom = first;
    var asked =
        chains
            .documents(head.chain(), LongStream.range(first, first + WIDTH))
            .collectMap(found -> MongoChainForm.number(found, head.chain()), MongoChainForm::read)
            .cache();
    // A failure is thrown to whoever waits for it.
    var unused = asked.onErrorComplete().subscribe();
    return asked;
  }
}
