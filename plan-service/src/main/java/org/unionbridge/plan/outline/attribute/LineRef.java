package org.unionbridge.plan.outline.attribute;

/** A line of some plan, by the ids of both. */
public record LineRef(String plan, String line) {}
