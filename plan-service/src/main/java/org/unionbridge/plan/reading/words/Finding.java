package org.unionbridge.plan.reading.words;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A quantity found in a passage, before it is known what it is good for. */
record Finding(
    int start,
    int end,
    String comparator,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    String unit,
    @Nullable String per) {

  boolean covers(Finding other) {
    return start <= other.start && other.start < end;
  }
}
