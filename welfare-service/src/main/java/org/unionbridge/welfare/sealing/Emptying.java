package org.unionbridge.welfare.sealing;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.decision.Decision;
import org.unionbridge.platform.erasure.Erasing;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Empties what was told of somebody who is erased, page by page; that it happened still counts. */
public final class Emptying {

  private final BusinessClock clock;

  public Emptying(BusinessClock clock) {
    this.clock = clock;
  }

  /** By this rule, what lies there of somebody whose id stands in this field. */
  public <S, E, R> Erasing of(
      AggregateStore<S, E> store, String field, Function<S, Decision<E, R>> rule) {
    return memberId ->
        each(store, Criteria.where(field, memberId), found -> empty(store, found, rule));
  }

  private <S, E, R> Mono<Void> empty(
      AggregateStore<S, E> store, Stored<S> found, Function<S, Decision<E, R>> rule) {
    return store.change(Scope.everything(), found.id(), context(), rule).then();
  }

  private static <S> Mono<Void> each(
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

  private CommandContext context() {
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
