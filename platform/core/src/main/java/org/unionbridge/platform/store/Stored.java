package org.unionbridge.platform.store;

import org.unionbridge.platform.access.Place;

/** A state as the store holds it, with where it belongs and its version. */
public record Stored<S>(String id, Place place, long version, S state) {}
