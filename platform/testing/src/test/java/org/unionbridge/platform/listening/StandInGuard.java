package org.unionbridge.platform.listening;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Positions in memory. */
final class StandInGuard implements SequenceGuard {

  private final Map<String, Position> positions = new HashMap<>();

  long of(String listener, String key) {
    return positions.getOrDefault(listener + "|" + key, Position.START).sequence();
  }

  @Override
  public Mono<Map<String, Position>> positions(String listener, Collection<String> keys) {
    return Mono.fromSupplier(() -> {
      var known = new HashMap<String, Position>();
      for (String key : keys) {
        var position = positions.get(listener + "|" + key);
        if (position != null) {
          known.put(key, position);
        }
      }
      return known;
    });
  }

  @Override
  public Mono<Void> move(String listener, Map<String, Position> reached) {
    return Mono.fromRunnable(() ->
        reached.forEach((key, position) ->
            positions.merge(
                listener + "|" + key,
                position,
                (old, next) -> next.sequence() > old.sequence() ? next : old)));
  }
}
