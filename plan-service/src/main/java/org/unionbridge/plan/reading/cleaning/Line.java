package org.unionbridge.plan.reading.cleaning;

/** A line that holds text, under its raw number. */
public record Line(int number, String text) {}
