package org.unionbridge.notification.duty.list;

import java.time.LocalDate;
import java.util.Locale;

/** Under which heading of the day a duty stands; the numbers of days are ours. */
enum When {
  /** Late, or due today or tomorrow. */
  TODAY,
  /** Due within seven days. */
  WEEK,
  LATER;

  private static final int NEXT = 1;
  private static final int WEEK_DAYS = 7;

  static When of(LocalDate due, LocalDate today) {
    if (!due.isAfter(today.plusDays(NEXT))) {
      return TODAY;
    }
    return due.isAfter(today.plusDays(WEEK_DAYS)) ? LATER : WEEK;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
