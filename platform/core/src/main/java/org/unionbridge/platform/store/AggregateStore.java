package org.unionbridge.platform.store;

import java.util.function.Function;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.decision.Decision;
import reactor.core.publisher.Mono;

/**
 * One aggregate is one document; its unsent events ride in it. A command is one conditional write.
 *
 * <p>Outside of the scope nothing exists: {@link StoreFailure.NotFound}.
 */
public interface AggregateStore<S, E> {

  /** The state, or {@link StoreFailure.NotFound}. */
  Mono<Stored<S>> find(Scope scope, String id);

  /**
   * Asks the rule about the current state of an existing aggregate and records its answer; a lost
   * race reads and asks again, at most five times.
   */
  <R> Mono<Outcome<S, R>> change(
      Scope scope, String id, CommandContext context, Function<S, Decision<E, R>> rule);

  /**
   * The same for an aggregate that may not exist yet, or that belongs elsewhere afterwards. The
   * place must lie in the scope.
   */
  <R> Mono<Outcome<S, R>> change(
      Scope scope,
      Place place,
      String id,
      CommandContext context,
      Function<S, Decision<E, R>> rule);

  /** One page of what matches, in a stable order. */
  Mono<Page<Stored<S>>> page(Scope scope, Criteria criteria, PageRequest request);

  /** How many match. */
  Mono<Long> count(Scope scope, Criteria criteria);
}
