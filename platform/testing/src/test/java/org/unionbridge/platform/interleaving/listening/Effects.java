package org.unionbridge.platform.interleaving.listening;

import static org.unionbridge.platform.interleaving.listening.Reader.*;

import org.unionbridge.platform.interleaving.Kind;
import org.unionbridge.platform.interleaving.Model;
import org.unionbridge.platform.interleaving.listening.Reader.Own;

/**
 * The listener's store: effects, positions and what is parked are written with majority; an effect
 * may be written without a word, and until the next acknowledged write it may disappear.
 */
record Effects(ListeningFault fault, boolean mayVanish) {

  /** Whatever the majority acknowledges covers what was written before. */
  static void settle(int[] state) {
    int sequence = state[UNSETTLED];
    if (sequence != 0) {
      state[EFFECTS] |= bit(sequence);
      state[VIEW] = Math.max(state[VIEW], sequence);
      state[UNSETTLED] = 0;
    }
  }

  void apply(int[] state, int sequence) {
    if (fault == ListeningFault.TAKE_ANOTHERS_WORD && state[UNSETTLED] == sequence) {
      return;
    }
    settle(state);
    state[EFFECTS] |= bit(sequence);
    boolean any = fault == ListeningFault.EFFECT_WITHOUT_ITS_SEQUENCE;
    state[VIEW] = any ? sequence : Math.max(state[VIEW], sequence);
  }

  /** Writes it, but nobody hears of it. */
  void unheard(int[] state, int sequence, String who, Model.Steps to) {
    boolean done = (state[EFFECTS] & bit(sequence)) != 0;
    if (mayVanish && !done && state[UNSETTLED] == 0) {
      var next = state.clone();
      next[UNSETTLED] = sequence;
      to.add(
          Kind.FAILED_EFFECT,
          next,
          () -> "%s applies e%d and gets no word".formatted(who, sequence));
    }
  }

  void move(int[] state, int position) {
    settle(state);
    boolean down = fault == ListeningFault.GUARD_MOVES_DOWNWARDS;
    state[GUARD] = down ? position : Math.max(state[GUARD], position);
  }

  void park(int[] state, int instance, int sequence) {
    switch (fault) {
      case PARK_IN_MEMORY_ONLY, COMMIT_OFFSET_BEFORE_PARKING ->
          set(state, instance, Own.MEMORY, get(state, instance, Own.MEMORY) | bit(sequence));
      case NONE,
          GUARD_BEFORE_EFFECT,
          EFFECT_WITHOUT_ITS_SEQUENCE,
          TAKE_ANOTHERS_WORD,
          COMMIT_OFFSET_BEFORE_EFFECT,
          GUARD_MOVES_DOWNWARDS,
          APPLY_OVER_A_GAP,
          PASS_OVER_WHAT_FAILED,
          NO_GUARD,
          REMOVE_BEFORE_RELEASE,
          NO_RELEASE -> {
        settle(state);
        state[PARKED] |= bit(sequence);
      }
    }
  }

  static void remove(int[] state, int sequence) {
    settle(state);
    state[PARKED] &= ~bit(sequence);
    for (int instance = 0; instance < INSTANCES; instance++) {
      set(state, instance, Own.MEMORY, get(state, instance, Own.MEMORY) & ~bit(sequence));
    }
  }

  static void steps(int[] state, Model.Steps to) {
    int sequence = state[UNSETTLED];
    if (sequence != 0) {
      var settled = state.clone();
      settle(settled);
      to.add(Kind.WORK, settled, () -> "the majority has the effect of e" + sequence);
      var gone = state.clone();
      gone[UNSETTLED] = 0;
      to.add(Kind.ROLLBACK, gone, () -> "the unconfirmed effect of e" + sequence + " disappears");
    }
  }
}
