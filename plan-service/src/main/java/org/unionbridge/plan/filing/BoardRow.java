package org.unionbridge.plan.filing;

import java.time.LocalDate;

/**
 * How far one plan is, as facts told it.
 *
 * @param since the day of the last fact that changed it
 */
record BoardRow(String planId, String unionId, int year, BoardState state, LocalDate since) {

  static final String UNION = "state.unionId";
  static final String YEAR = "state.year";
  static final String STATE = "state.state";
}
