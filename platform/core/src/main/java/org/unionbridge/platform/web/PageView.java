package org.unionbridge.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionbridge.platform.store.Page;

/** One page of a list, as answered. */
public record PageView<T>(List<T> items, @Nullable String next) {

  public static <T> PageView<T> of(Page<T> page) {
    return new PageView<>(page.items(), page.next().orElse(null));
  }
}
