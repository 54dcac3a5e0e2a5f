package org.unionbridge.platform.interleaving.listening;

import static org.unionbridge.platform.interleaving.listening.Reader.*;

import org.unionbridge.platform.interleaving.Kind;
import org.unionbridge.platform.interleaving.Model;
import org.unionbridge.platform.interleaving.listening.Reader.Own;

/** What Release does, at any time, beside its own intake and that of the other instance. */
record Releases(ListeningFault fault, Effects effects, Intakes intakes) {

  private static final int IDLE = 0;
  private static final int LISTED = 1;
  private static final int APPLIES = 2;
  private static final int MOVES = 3;
  private static final int REMOVES = 4;

  private static int phase(int release) {
    return RELEASING + 2 * release;
  }

  private static int listed(int release) {
    return RELEASING + 2 * release + 1;
  }

  private static void forget(int[] state, int release) {
    state[phase(release)] = IDLE;
    state[listed(release)] = 0;
  }

  void steps(int[] state, int release, Model.Steps to) {
    if (state[phase(release)] != IDLE) {
      var crashed = state.clone();
      forget(crashed, release);
      to.add(Kind.CRASH, crashed, () -> "the release crashes");
    }
    int listed = state[listed(release)];
    int sequence = Integer.numberOfTrailingZeros(listed) + 1;
    switch (state[phase(release)]) {
      case LISTED -> judge(state, release, sequence, to);
      case APPLIES -> apply(state, release, sequence, to);
      case MOVES -> {
        var next = at(state, release, REMOVES);
        effects.move(next, sequence);
        to.add(Kind.RELEASE, next, () -> "the release moves the guard to " + sequence);
      }
      case REMOVES -> {
        var next = at(state, release, LISTED);
        Effects.remove(next, sequence);
        takenUp(next, release, listed & listed - 1);
        to.add(Kind.RELEASE, next, () -> "the release removes e" + sequence);
      }
      default -> list(state, release, to);
    }
  }

  private static int[] at(int[] state, int release, int phase) {
    var next = state.clone();
    next[phase(release)] = phase;
    return next;
  }

  private static void takenUp(int[] state, int release, int left) {
    state[listed(release)] = left;
    if (left == 0) {
      forget(state, release);
    }
  }

  private void list(int[] state, int release, Model.Steps to) {
    int parked = state[PARKED];
    if (fault == ListeningFault.PARK_IN_MEMORY_ONLY) {
      parked |= get(state, 0, Own.MEMORY) | get(state, 1, Own.MEMORY);
    }
    if (parked == 0 || fault == ListeningFault.NO_RELEASE) {
      return;
    }
    var next = at(state, release, LISTED);
    next[listed(release)] = parked;
    to.add(Kind.RELEASE, next, () -> "a release takes up " + events(next[listed(release)]));
  }

  private void judge(int[] state, int release, int sequence, Model.Steps to) {
    switch (intakes.judge(state[GUARD], sequence)) {
      case APPLY -> {
        var next = at(state, release, APPLIES);
        if (fault == ListeningFault.REMOVE_BEFORE_RELEASE) {
          Effects.remove(next, sequence);
        }
        to.add(Kind.RELEASE, next, () -> "the release finds that e" + sequence + " is due");
      }
      case DUPLICATE, CONTRADICTION ->
          to.add(
              Kind.RELEASE,
              at(state, release, REMOVES),
              () -> "the release finds e" + sequence + " done");
      case GAP -> {
        var next = state.clone();
        forget(next, release);
        to.add(Kind.RELEASE, next, () -> "the release finds a gap before e" + sequence);
      }
    }
  }

  private void apply(int[] state, int release, int sequence, Model.Steps to) {
    var applied = at(state, release, MOVES);
    effects.apply(applied, sequence);
    to.add(Kind.RELEASE, applied, () -> "the release applies e" + sequence);
    var failed = state.clone();
    forget(failed, release);
    to.add(Kind.FAILED_EFFECT, failed, () -> "the release fails to apply e" + sequence);
    effects.unheard(state, sequence, "the release", to);
  }
}
