package org.unionbridge.plan.plan;

/**
 * Where a plan comes from and what it is for.
 *
 * @param number its number in the document, from 1
 * @param year the year that its months belong to
 */
public record Origin(String importId, int number, String unionId, int year) {}
