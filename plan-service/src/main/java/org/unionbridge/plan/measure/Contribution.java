package org.unionbridge.plan.measure;

import java.time.LocalDate;

/** What one fact counts, kept under the id of that fact and never added up in place. */
record Contribution(String code, long quantity, String unit, LocalDate date) {

  static final String CODE = "state.code";
  static final String QUANTITY = "state.quantity";
  static final String DATE = "state.date";
}
