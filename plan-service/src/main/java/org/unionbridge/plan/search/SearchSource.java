package org.unionbridge.plan.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unionbridge.platform.access.Scope;
import reactor.core.publisher.Mono;

/** Finds things of one kind by a part of their text. */
public interface SearchSource {

  /** How many documents a source looks at, of those that an index says may match. */
  int LOOKED_AT = 50;

  /**
   * One row of what was found.
   *
   * @param due last day, where there is one
   */
  record Found(String kind, String id, String title, String unionId, Optional<LocalDate> due) {}

  /** Those with this in their text that lie in the scope, at most so many. */
  Mono<List<Found>> find(Scope scope, String part, int most, Locale language);
}
