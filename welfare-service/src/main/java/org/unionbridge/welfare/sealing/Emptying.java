package org.unionbridge.welfare.sealing;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Goes through what was told of somebody who is erased, page by page. */
public final class Emptying {

  private final BusinessClock clock;

  public Emptying(BusinessClock clock) {
    this.clock = clock;
  }

  /** Does this to each document that the criteria find. */
  public <S> Mono<Void> each(
      AggregateStore<S, ?> store, Criteria criteria, Function<Stored<S>, Mono<Void>> effect) {
    var first = PageRequest.first("_id", PageRequest.MOST);
    return store
        .page(Scope.everything(), criteria, first)
        .expand(page ->
            page.next().isEmpty()
                ? Mono.empty()
                : store.page(
                    Scope.everything(),
                    criteria,
                    new PageRequest("_id", false, PageRequest.MOST, page.next())))
        .concatMap(page -> Flux.fromIterable(page.items()).concatMap(effect))
        .then();
  }

  /** The context of a command by the system. */
  public CommandContext context() {
    var trace = Ids.fingerprint(Ids.random());
    return new CommandContext(
        Actor.SYSTEM,
        clock.now(),
        trace,
        Optional.empty(),
        "00-" + trace + "-" + trace.substring(16) + "-00",
        Optional.empty(),
        OptionalLong.empty());
  }
}
