package org.unionbridge.platform.interleaving.publishing;

import static org.unionbridge.platform.interleaving.publishing.World.*;

import org.unionbridge.platform.interleaving.Kind;
import org.unionbridge.platform.interleaving.Model;
import org.unionbridge.platform.interleaving.publishing.World.Own;

/**
 * A replicated store: what is written can be seen locally at once, counts when the majority has it,
 * and until then may disappear with all that was built upon it.
 */
record Store(World world) {

  static Document local(int[] state) {
    int unconfirmed = state[UNCONFIRMED];
    return Document.of(
        unconfirmed == 0 ? state[CONFIRMED] : state[FIRST_UNCONFIRMED + unconfirmed - 1]);
  }

  static Document confirmed(int[] state) {
    return Document.of(state[CONFIRMED]);
  }

  boolean hasRoom(int[] state) {
    return state[UNCONFIRMED] < world.unconfirmed();
  }

  /** Writes it on top of what is there; what is as before is no write. */
  static void write(int[] state, Document document) {
    if (!document.equals(local(state))) {
      state[FIRST_UNCONFIRMED + state[UNCONFIRMED]++] = document.packed();
    }
  }

  void steps(int[] state, Model.Steps to) {
    if (state[UNCONFIRMED] > 0) {
      to.add(Kind.WORK, confirm(state.clone()), () -> "the majority confirms a write");
    }
    for (int kept = 0; kept < state[UNCONFIRMED]; kept++) {
      int back = kept;
      var next = rollBack(state.clone(), kept);
      to.add(
          Kind.ROLLBACK,
          next,
          () ->
              "%d unconfirmed writes disappear; there is %s"
                  .formatted(state[UNCONFIRMED] - back, local(next)));
    }
  }

  private static int[] confirm(int[] state) {
    state[CONFIRMED] = state[FIRST_UNCONFIRMED];
    int left = --state[UNCONFIRMED];
    System.arraycopy(state, FIRST_UNCONFIRMED + 1, state, FIRST_UNCONFIRMED, left);
    state[FIRST_UNCONFIRMED + left] = 0;
    for (int process = 0; process < PROCESSES; process++) {
      set(state, process, Own.AT, Math.max(0, get(state, process, Own.AT) - 1));
    }
    state[CLAIM_AT] = Math.max(0, state[CLAIM_AT] - 1);
    return state;
  }

  /** Who waits for what disappears gets an error, and knows nothing. */
  private static int[] rollBack(int[] state, int kept) {
    for (int process = 0; process < PROCESSES; process++) {
      if (get(state, process, Own.AT) > kept) {
        Writers.forget(state, process);
      }
    }
    if (state[CLAIM_AT] > kept) {
      Sweeping.forget(state);
    }
    while (state[UNCONFIRMED] > kept) {
      state[FIRST_UNCONFIRMED + --state[UNCONFIRMED]] = 0;
    }
    return state;
  }
}
