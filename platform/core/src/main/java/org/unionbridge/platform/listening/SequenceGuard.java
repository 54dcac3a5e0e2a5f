package org.unionbridge.platform.listening;

import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * Keeps how far each listener has come with each aggregate; positions only ever move upwards, and
 * only after the effect. Goes without a scope: it shows nothing to anybody.
 */
interface SequenceGuard {

  /** The positions of these aggregates; those never seen are missing. */
  Mono<Map<String, Position>> positions(String listener, Collection<String> keys);

  /** Moves the positions upwards; one that is there already, or behind, stays as it is. */
  Mono<Void> move(String listener, Map<String, Position> positions);
}
