package org.unionbridge.plan.catalogue;

/** A part of the catalogue. */
public record Area(String code, Names names) {}
