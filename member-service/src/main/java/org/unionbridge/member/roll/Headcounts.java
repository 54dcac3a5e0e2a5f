package org.unionbridge.member.roll;

import java.util.Collection;
import java.util.Map;
import org.unionbridge.platform.access.Place;
import reactor.core.publisher.Mono;

/** How many active members unions have; answered by the feature that counts them. */
public interface Headcounts {

  /**
   * The active members of one union.
   *
   * @param own those of the union itself
   * @param total those of all unions below it too
   */
  record Headcount(long own, long total) {

    public static final Headcount NOBODY = new Headcount(0, 0);
  }

  /** Those of these unions, by id; unions without members may be missing. */
  Mono<Map<String, Headcount>> of(Collection<Place> unions);
}
