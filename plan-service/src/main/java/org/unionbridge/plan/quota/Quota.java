package org.unionbridge.plan.quota;

import java.util.List;

/** What a union above expects of unions below (P-09). */
sealed interface Quota {

  record Unset() implements Quota {}

  record Set(Terms terms) implements Quota {}

  record Withdrawn(Terms terms) implements Quota {}

  /**
   * What is expected of each of these unions.
   *
   * @param unionId who expects it
   * @param counts code of the measure
   * @param unit that it is counted in
   * @param unions that it is expected of, by their ids
   */
  record Terms(
      String unionId, String counts, String unit, int year, long value, List<String> unions) {

    static final String UNION = "state.terms.unionId";
    static final String UNIONS = "state.terms.unions";
    static final String YEAR = "state.terms.year";
    static final String STAGE = "state.stage";

    public Terms {
      unions = List.copyOf(unions);
    }

    Terms amended(long newValue) {
      return new Terms(unionId, counts, unit, year, newValue, unions);
    }
  }
}
