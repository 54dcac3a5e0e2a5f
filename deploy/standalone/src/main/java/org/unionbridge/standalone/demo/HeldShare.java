package org.unionbridge.standalone.demo;

import java.util.Set;
import java.util.function.BooleanSupplier;
import org.unionbridge.platform.outbox.WorkShare;

/**
 * Work that waits until the story is told: so nobody is reminded of what lies in its past, and the
 * ladder goes on from today.
 */
record HeldShare(WorkShare share, BooleanSupplier released) implements WorkShare {

  @Override
  public Set<Integer> slots() {
    return released.getAsBoolean() ? share.slots() : Set.of();
  }
}
