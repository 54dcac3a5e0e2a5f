package org.unionbridge.notification.duty.list;

import java.time.LocalDate;

/**
 * The day of a post at a union in numbers, so that it can be said in a sentence.
 *
 * @param day by the union's clock
 * @param late of those under today
 */
record DutySummary(
    LocalDate day,
    String post,
    String unionId,
    int late,
    int today,
    int week,
    int later,
    long doneToday,
    long doneYesterday) {}
