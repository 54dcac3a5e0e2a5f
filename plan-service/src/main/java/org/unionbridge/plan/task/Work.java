package org.unionbridge.plan.task;

import java.time.LocalDate;

/**
 * What a task demands.
 *
 * @param index its number in the plan, from 1
 * @param line of the document that the plan was read from
 * @param from first day of its window
 * @param until last day of its window
 */
record Work(
    String planId,
    String unionId,
    int index,
    int line,
    String text,
    LocalDate from,
    LocalDate until) {}
