package org.unionbridge.platform.interleaving.publishing;

import static org.unionbridge.platform.interleaving.publishing.World.*;

import org.unionbridge.platform.interleaving.Kind;
import org.unionbridge.platform.interleaving.Model;

/** The topic: one that keeps all, or a compacted one that keeps the last record of a key. */
enum Directory {
  /** Facts, kept for ever: what counts is what appeared first. */
  NONE,
  /** Compacted, and nobody looks whether the last is the newest. */
  UNWATCHED,
  /**
   * Compacted, and the service listens to it itself: to a record that is older than one before, it
   * answers by sending the current one again; only then does its own offset move on.
   */
  WATCHED;

  void land(int[] state, int sequence, int change) {
    int before = Changes.at(state[TOPIC], sequence);
    if (before == 0) {
      state[TOPIC] = Changes.with(state[TOPIC], sequence, change);
    } else if (before != change) {
      state[CONTRADICTED] = 1;
    }
    if (this != NONE) {
      state[LAST] = sequence;
    }
    if (this == WATCHED && sequence < Changes.last(state[TOPIC])) {
      state[OVERTAKEN] = Math.min(2, state[OVERTAKEN] + 1);
    }
  }

  /** The service at its own directory; it is the relays' other way to send. */
  void steps(int[] state, Model.Steps to) {
    if (state[OVERTAKEN] == 0) {
      return;
    }
    int again = state[AGAIN];
    var next = state.clone();
    if (again == 0) {
      next[AGAIN] = Store.confirmed(state).version();
      to.add(Kind.WORK, next, () -> "the service sees an older record, reads e" + next[AGAIN]);
      return;
    }
    next[AGAIN] = 0;
    var failed = next.clone();
    int change = Changes.at(Store.confirmed(state).changes(), again);
    land(next, again, change);
    var arrived = next.clone();
    next[OVERTAKEN]--;
    to.add(Kind.WORK, next, () -> "the service sends e" + again + " again, acknowledged");
    to.add(Kind.FAILED_SEND, arrived, () -> "e" + again + " arrives again, is taken for failed");
    to.add(Kind.FAILED_SEND, failed, () -> "the service fails to send e" + again + " again");
    if (Changes.at(state[LATE], again) == 0) {
      var late = failed.clone();
      late[LATE] = Changes.with(late[LATE], again, change);
      to.add(Kind.LATE_SEND, late, () -> "e" + again + " is on its way again, and given up");
    }
  }
}
