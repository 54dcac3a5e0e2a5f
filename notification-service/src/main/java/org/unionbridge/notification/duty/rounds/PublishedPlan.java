package org.unionbridge.notification.duty.rounds;

import java.time.LocalDate;
import java.util.List;

/**
 * A plan that unions below are to follow.
 *
 * @param unionId whose plan it is
 * @param kinds of unions that it is meant for
 * @param on the day on which it was first published
 * @param over whether it is published no more, or its year was summarised
 */
record PublishedPlan(String unionId, int year, List<String> kinds, LocalDate on, boolean over) {

  static final String YEAR = "state.year";

  PublishedPlan {
    kinds = List.copyOf(kinds);
  }

  /** Published again, perhaps for others: who was asked before keeps the day. */
  PublishedPlan again(PublishedPlan next) {
    return over || next.over() ? next : new PublishedPlan(unionId, year, next.kinds(), on, false);
  }

  PublishedPlan ended() {
    return new PublishedPlan(unionId, year, kinds, on, true);
  }
}
