package org.unionbridge.plan.reading;

/** A line that holds text, under its raw number. */
record Line(int number, String text) {}
