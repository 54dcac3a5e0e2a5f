package org.unionbridge.platform.outbox;

import java.util.Set;

/** The slots of work that this instance owns for now, as the broker assigned them. */
public interface WorkShare {

  /** Slots into which every document falls by its id. */
  int SLOTS = 256;

  /** Which slots are ours at this moment; none while nobody has told us. */
  Set<Integer> slots();

  /** The slot of a document. */
  static int slotOf(String id) {
    return Math.floorMod(id.hashCode(), SLOTS);
  }
}
