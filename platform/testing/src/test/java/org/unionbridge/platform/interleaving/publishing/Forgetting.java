package org.unionbridge.platform.interleaving.publishing;

import static org.unionbridge.platform.interleaving.publishing.World.*;

import org.unionbridge.platform.interleaving.publishing.World.Own;

/**
 * Makes states alike that differ only in what can never matter again: what is known of events that
 * are nowhere any more, reads that must lose their race, copies of what the topic has.
 */
record Forgetting(PublishingFault fault, Directory directory) {

  void whatIsDead(int[] state) {
    var confirmed = Store.confirmed(state);
    int waiting = confirmed.outbox();
    for (int i = 0; i < state[UNCONFIRMED]; i++) {
      waiting |= Document.of(state[FIRST_UNCONFIRMED + i]).outbox();
    }
    int seen = waiting | state[CLAIM_IMAGE];
    for (int process = 0; process < PROCESSES; process++) {
      stale(state, process, confirmed.version());
      int held = get(state, process, Own.HELD);
      seen |= get(state, process, Own.PHASE) == WAITS ? held : Document.of(held).outbox();
      seen |= Document.of(get(state, process, Own.LATE_HELD)).outbox();
    }
    for (int process = 0; process < PROCESSES; process++) {
      nowhere(state, process, Own.REMOVE, waiting, confirmed.version());
      nowhere(state, process, Own.SENT, seen, confirmed.version());
    }
    if (directory == Directory.NONE) {
      copies(state);
    }
  }

  /** A version that was left behind for good will not come again. */
  private void stale(int[] state, int process, int version) {
    if (fault == PublishingFault.WRITE_UNCONDITIONALLY) {
      return;
    }
    if (get(state, process, Own.PHASE) == HAS_READ
        && Document.of(get(state, process, Own.HELD)).version() < version) {
      Writers.forget(state, process);
    }
    if (get(state, process, Own.LATE_COMMAND) != 0
        && Document.of(get(state, process, Own.LATE_HELD)).version() < version) {
      set(state, process, Own.LATE_HELD, 0);
      set(state, process, Own.LATE_COMMAND, 0);
    }
  }

  private static void nowhere(int[] state, int process, Own own, int entries, int version) {
    int sequence = get(state, process, own);
    boolean none = entries == 0 || Changes.first(entries) > sequence;
    if (sequence <= version && none) {
      set(state, process, own, 0);
    }
  }

  private static void copies(int[] state) {
    for (int sequence = 1; sequence <= Changes.MOST; sequence++) {
      int change = Changes.at(state[LATE], sequence);
      if (change != 0 && change == Changes.at(state[TOPIC], sequence)) {
        state[LATE] = Changes.with(state[LATE], sequence, 0);
      }
    }
  }
}
