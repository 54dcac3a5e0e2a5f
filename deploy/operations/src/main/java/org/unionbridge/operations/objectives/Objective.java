package org.unionbridge.operations.objectives;

import java.math.BigDecimal;

/**
 * What the system promises of a kind of events.
 *
 * @param alert the name of its alerts, which is its own name in figures
 * @param name what it is called in a table, in Chinese
 * @param says what somebody reads who is called, Chinese and English
 * @param percent of all events must be good
 * @param all counter of all events, as a selector
 * @param good counter of the good ones, as a selector
 * @param least with fewer events in a window nobody is called
 */
record Objective(
    String alert,
    String name,
    String says,
    BigDecimal percent,
    String all,
    String good,
    int least) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  Objective {
    if (percent.signum() <= 0 || percent.compareTo(HUNDRED) >= 0) {
      throw new IllegalArgumentException(alert + ": between 0 and 100 percent, not " + percent);
    }
    if (least <= 0) {
      throw new IllegalArgumentException(alert + ": least must be above 0");
    }
  }

  /** The part of all events that may be bad, as a number between 0 and 1. */
  BigDecimal budget() {
    return HUNDRED.subtract(percent).movePointLeft(2).stripTrailingZeros();
  }
}
