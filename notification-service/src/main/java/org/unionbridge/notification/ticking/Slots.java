package org.unionbridge.notification.ticking;

import java.util.Set;
import org.unionbridge.platform.outbox.WorkShare;
import org.unionbridge.platform.store.Criteria;

/** Says in a query which documents fall to this instance. */
public final class Slots {

  private Slots() {}

  public static Criteria among(Set<Integer> slots) {
    return slots.size() == WorkShare.SLOTS ? Criteria.any() : Criteria.oneOf("slot", slots);
  }
}
