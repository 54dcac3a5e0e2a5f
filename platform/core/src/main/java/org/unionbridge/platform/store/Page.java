package org.unionbridge.platform.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next where the following page begins; empty on the last
 */
public record Page<T>(List<T> items, Optional<String> next) {
  public Page {
    items = List.copyOf(items);
  }

  public <U> Page<U> map(Function<? super T, ? extends U> view) {
    return new Page<>(items.stream().<U>map(view).toList(), next);
  }
}
