package org.unionbridge.platform.interleaving.listening;

import static org.unionbridge.platform.interleaving.listening.Reader.*;

import org.unionbridge.platform.interleaving.Kind;
import org.unionbridge.platform.interleaving.Model;
import org.unionbridge.platform.interleaving.listening.Reader.Own;
import org.unionbridge.platform.listening.Judging;
import org.unionbridge.platform.listening.Judging.Verdict;

/** What Intake does with a batch, in one instance; what it judges by is the real Position. */
record Intakes(ListeningFault fault, Effects effects) {

  static final int IDLE = 0;
  private static final int DIGESTS = 1;
  private static final int COMMITS = 2;

  private static final Verdict[][] VERDICTS = verdicts();

  private static Verdict[][] verdicts() {
    var verdicts = new Verdict[MOST_EVENTS + 1][MOST_EVENTS + 1];
    for (int at = 0; at <= MOST_EVENTS; at++) {
      for (int sequence = 1; sequence <= MOST_EVENTS; sequence++) {
        verdicts[at][sequence] = Judging.of(at, sequence);
      }
    }
    return verdicts;
  }

  Verdict judge(int at, int sequence) {
    var verdict = VERDICTS[at][sequence];
    return switch (fault) {
      case NO_GUARD -> Verdict.APPLY;
      case APPLY_OVER_A_GAP -> verdict == Verdict.GAP ? Verdict.APPLY : verdict;
      case NONE,
          GUARD_BEFORE_EFFECT,
          EFFECT_WITHOUT_ITS_SEQUENCE,
          TAKE_ANOTHERS_WORD,
          PARK_IN_MEMORY_ONLY,
          COMMIT_OFFSET_BEFORE_PARKING,
          COMMIT_OFFSET_BEFORE_EFFECT,
          GUARD_MOVES_DOWNWARDS,
          PASS_OVER_WHAT_FAILED,
          REMOVE_BEFORE_RELEASE,
          NO_RELEASE ->
          verdict;
    };
  }

  static void forget(int[] state, int instance) {
    for (var own : new Own[] {Own.PHASE, Own.NEXT, Own.TO, Own.POSITION, Own.ZOMBIE}) {
      set(state, instance, own, 0);
    }
  }

  void steps(int[] state, int instance, Model.Steps all) {
    boolean zombie = get(state, instance, Own.ZOMBIE) == 1;
    Model.Steps to =
        (kind, next, says) -> all.add(zombie && kind == Kind.WORK ? Kind.ZOMBIE : kind, next, says);
    switch (get(state, instance, Own.PHASE)) {
      case DIGESTS -> digest(state, instance, to);
      case COMMITS -> commit(state, instance, to);
      default -> poll(state, instance, to);
    }
    if (get(state, instance, Own.PHASE) != IDLE) {
      var again = state.clone();
      forget(again, instance);
      to.add(Kind.FAILED_BATCH, again, () -> name(state, instance) + " breaks its batch off");
    }
  }

  /**
   * Takes any part of what is left and asks for the position. Whoever does not have the partition
   * any more may still hold a batch that it polled when it did, and ask only now.
   */
  private void poll(int[] state, int instance, Model.Steps to) {
    if (fault == ListeningFault.COMMIT_OFFSET_BEFORE_PARKING
        && get(state, instance, Own.MEMORY) != 0) {
      parkAtLast(state, instance, to);
      return;
    }
    boolean owner = state[OWNER] == instance;
    for (int from = owner ? state[OFFSET] : 0; from <= state[OFFSET]; from++) {
      for (int end = from + 1; end <= state[LENGTH]; end++) {
        poll(state, instance, from, end, to);
      }
    }
  }

  private void poll(int[] state, int instance, int from, int end, Model.Steps to) {
    boolean zombie = state[OWNER] != instance;
    var next = state.clone();
    set(next, instance, Own.PHASE, DIGESTS);
    set(next, instance, Own.NEXT, from);
    set(next, instance, Own.TO, end);
    set(next, instance, Own.POSITION, state[GUARD]);
    set(next, instance, Own.ZOMBIE, zombie ? 1 : 0);
    if (fault == ListeningFault.COMMIT_OFFSET_BEFORE_EFFECT && !zombie) {
      next[OFFSET] = end;
    }
    tidy(next, instance);
    to.add(
        zombie ? Kind.TAKEOVER : Kind.WORK,
        next,
        () ->
            "%s has polled records %d to %d and asks for the position: %d"
                .formatted(name(next, instance), from + 1, end, state[GUARD]));
  }

  /** Goes over what nobody else can see: repetitions, moves to where the guard is already. */
  private void tidy(int[] state, int instance) {
    dropRepetitions(state, instance);
    boolean through = get(state, instance, Own.NEXT) == get(state, instance, Own.TO);
    boolean there = get(state, instance, Own.POSITION) <= state[GUARD];
    if (through && there && fault != ListeningFault.GUARD_MOVES_DOWNWARDS) {
      digested(state, instance);
    }
  }

  /** Nothing matters any more but what to commit; a zombie may not even do that. */
  private void digested(int[] state, int instance) {
    if (get(state, instance, Own.ZOMBIE) == 1
        && fault != ListeningFault.COMMIT_OFFSET_BEFORE_PARKING) {
      forget(state, instance);
    } else {
      set(state, instance, Own.PHASE, COMMITS);
      set(state, instance, Own.NEXT, 0);
      set(state, instance, Own.POSITION, 0);
    }
  }

  private void dropRepetitions(int[] state, int instance) {
    int at = get(state, instance, Own.NEXT);
    int position = get(state, instance, Own.POSITION);
    while (at < get(state, instance, Own.TO)
        && switch (judge(position, Reader.record(state, at))) {
          case DUPLICATE, CONTRADICTION -> true;
          case APPLY, GAP -> false;
        }) {
      at++;
    }
    set(state, instance, Own.NEXT, at);
  }

  private void passed(int[] state, int instance, int position) {
    set(state, instance, Own.PHASE, DIGESTS);
    set(state, instance, Own.POSITION, position);
    set(state, instance, Own.NEXT, get(state, instance, Own.NEXT) + 1);
    tidy(state, instance);
  }

  private void digest(int[] state, int instance, Model.Steps to) {
    int position = get(state, instance, Own.POSITION);
    if (get(state, instance, Own.NEXT) == get(state, instance, Own.TO)) {
      var next = state.clone();
      effects.move(next, position);
      digested(next, instance);
      to.add(
          Kind.WORK,
          next,
          () -> "%s moves the guard to %d".formatted(name(state, instance), position));
      return;
    }
    int sequence = Reader.record(state, get(state, instance, Own.NEXT));
    if (judge(position, sequence) == Verdict.GAP) {
      var next = state.clone();
      effects.park(next, instance, sequence);
      passed(next, instance, position);
      to.add(
          Kind.PARKING,
          next,
          () -> "%s parks e%d: a gap".formatted(name(state, instance), sequence));
    } else {
      apply(state, instance, sequence, to);
    }
  }

  private void apply(int[] state, int instance, int sequence, Model.Steps to) {
    var who = name(state, instance);
    boolean early = fault == ListeningFault.GUARD_BEFORE_EFFECT && state[GUARD] < sequence;
    if (early) {
      var next = state.clone();
      effects.move(next, sequence);
      to.add(Kind.WORK, next, () -> who + " moves the guard to " + sequence);
      return;
    }
    var applied = state.clone();
    effects.apply(applied, sequence);
    passed(applied, instance, sequence);
    to.add(Kind.WORK, applied, () -> who + " applies e" + sequence);

    int position = get(state, instance, Own.POSITION);
    int after = fault == ListeningFault.PASS_OVER_WHAT_FAILED ? sequence : position;
    var failed = state.clone();
    effects.park(failed, instance, sequence);
    passed(failed, instance, after);
    to.add(Kind.FAILED_EFFECT, failed, () -> who + " fails to apply e" + sequence + ", parks it");

    // It tries again, a few times, before it takes it for failed.
    effects.unheard(state, sequence, who, to);
  }

  private void commit(int[] state, int instance, Model.Steps to) {
    int end = get(state, instance, Own.TO);
    var next = state.clone();
    forget(next, instance);
    if (get(state, instance, Own.ZOMBIE) == 1) {
      to.add(Kind.WORK, next, () -> name(state, instance) + " may not commit");
    } else {
      next[OFFSET] = end;
      to.add(Kind.WORK, next, () -> "%s commits offset %d".formatted(name(state, instance), end));
    }
  }

  /** Only where parking comes after the commit. */
  private static void parkAtLast(int[] state, int instance, Model.Steps to) {
    var next = state.clone();
    next[PARKED] |= get(state, instance, Own.MEMORY);
    set(next, instance, Own.MEMORY, 0);
    to.add(Kind.PARKING, next, () -> name(state, instance) + " parks");
  }
}
