package org.unionbridge.platform.store;

import java.util.Optional;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import reactor.core.publisher.Mono;

/**
 * Documents made from events: each says of which sequence it was made and is only overwritten by a
 * higher one, so that a late or repeated event undoes nothing.
 */
public interface ViewStore<V> {

  /** A view to be kept under its id. */
  record Entry<V>(String id, Place place, Optional<String> owner, long sequence, V value) {

    /** An entry that belongs to nobody in particular. */
    public static <V> Entry<V> of(String id, Place place, long sequence, V value) {
      return new Entry<>(id, place, Optional.empty(), sequence, value);
    }
  }

  /** Keeps the entry unless one of the same or a higher sequence is there; says whether it did. */
  Mono<Boolean> put(Entry<V> entry);

  /** The view, or nothing. */
  Mono<Stored<V>> find(Scope scope, String id);

  Mono<Page<Stored<V>>> page(Scope scope, Criteria criteria, PageRequest request);

  Mono<Long> count(Scope scope, Criteria criteria);

  /** The sum of a whole-number field over all that matches; 0 when nothing does. */
  Mono<Long> sum(Scope scope, Criteria criteria, String field);

  /** Sets one field where the criteria still hold; says whether they did. */
  Mono<Boolean> setIf(Scope scope, String id, Criteria criteria, String field, Object value);

  /**
   * Erases the view and remembers of which sequence: what comes late, of a lower one, does not
   * raise it again.
   */
  Mono<Void> erase(Scope scope, String id, long sequence);

  /** Removes the view without a trace; for what nobody sends again, such as a session. */
  Mono<Void> remove(Scope scope, String id);
}
