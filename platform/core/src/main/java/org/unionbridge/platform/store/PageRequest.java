package org.unionbridge.platform.store;

import java.util.Optional;

/**
 * Which page is wanted: by key, never by number, so that lists stay stable while they change.
 *
 * @param sort dotted name of the field that orders the list; the id decides among equals
 * @param limit at most {@value #MOST}
 * @param after cursor of the page before
 */
public record PageRequest(String sort, boolean descending, int limit, Optional<String> after) {

  public static final int MOST = 200;
  public static final int USUAL = 50;

  public PageRequest {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("a page holds 1 to " + MOST + " items");
    }
  }

  /** The first page in ascending order. */
  public static PageRequest first(String sort, int limit) {
    return new PageRequest(sort, false, limit, Optional.empty());
  }
}
