package org.unionbridge.plan.importing;

/**
 * Which plan of a document a union follows.
 *
 * @param plan its number in the document, from 1
 * @param year the year that its months belong to
 * @param planId of the plan that follows from it
 */
record Acceptance(int plan, int year, String planId) {}
