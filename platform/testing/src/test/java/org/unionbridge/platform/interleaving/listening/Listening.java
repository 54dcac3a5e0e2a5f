package org.unionbridge.platform.interleaving.listening;

import static org.unionbridge.platform.interleaving.listening.Reader.*;

import java.util.List;
import java.util.Optional;
import org.unionbridge.platform.interleaving.Kind;
import org.unionbridge.platform.interleaving.Layout;
import org.unionbridge.platform.interleaving.Model;
import org.unionbridge.platform.interleaving.listening.Reader.Own;

/**
 * The consuming side: two instances of a listener, one of which has the partition; each may pause
 * at any step while the other is given it and goes on, and finish as a zombie; in each a release
 * runs beside. A poll may bring any part of what is left of the topic, so that it makes no
 * difference when records arrive. Effects fail, batches break off, instances crash any number of
 * times.
 */
record Listening(
    List<int[]> starts, int releasing, Intakes intakes, Releases releases, ListeningFault fault)
    implements Model {

  /**
   * @param releasing how many releases run beside, at most 2
   * @param mayVanish whether an effect may be written without a word, and then disappear
   */
  static Listening of(List<int[]> topics, int releasing, boolean mayVanish, ListeningFault fault) {
    var effects = new Effects(fault, mayVanish);
    var intakes = new Intakes(fault, effects);
    return new Listening(topics, releasing, intakes, new Releases(fault, effects, intakes), fault);
  }

  @Override
  public Layout layout() {
    return LAYOUT;
  }

  @Override
  public String describe(int[] state) {
    return told(state);
  }

  @Override
  public void steps(int[] state, Steps all) {
    Steps to =
        (kind, next, says) -> {
          // A schedule with a fault is to be read, so there each keeps its name.
          if (fault == ListeningFault.NONE) {
            sortInstances(next);
          }
          all.add(kind, next, says);
        };
    Effects.steps(state, to);
    for (int instance = 0; instance < INSTANCES; instance++) {
      intakes.steps(state, instance, to);
    }
    for (int release = 0; release < releasing; release++) {
      releases.steps(state, release, to);
    }
    for (int instance = 0; instance < INSTANCES; instance++) {
      crash(state, instance, to);
    }
    takeOver(state, to);
  }

  private static void crash(int[] state, int instance, Steps to) {
    var next = state.clone();
    Intakes.forget(next, instance);
    set(next, instance, Own.MEMORY, 0);
    to.add(Kind.CRASH, next, () -> name(state, instance) + " crashes");
  }

  private static void takeOver(int[] state, Steps to) {
    int old = state[OWNER];
    var next = state.clone();
    next[OWNER] = 1 - old;
    if (get(state, old, Own.PHASE) != Intakes.IDLE) {
      set(next, old, Own.ZOMBIE, 1);
    }
    to.add(Kind.TAKEOVER, next, () -> name(state, 1 - old) + " is given the partition");
  }

  @Override
  public Optional<String> broken(int[] state) {
    for (int sequence = 2; sequence <= MOST_EVENTS; sequence++) {
      boolean before = (state[EFFECTS] & bit(sequence - 1)) != 0;
      if ((state[EFFECTS] & bit(sequence)) != 0 && !before) {
        return Optional.of(
            "the effect of e%d came before that of e%d".formatted(sequence, sequence - 1));
      }
    }
    return Optional.empty();
  }

  /** As after one straight run. */
  @Override
  public Optional<String> unfinished(int[] end) {
    int last = 0;
    for (int i = 0; i < end[LENGTH]; i++) {
      last = Math.max(last, Reader.record(end, i));
    }
    boolean straight =
        end[GUARD] == last
            && end[EFFECTS] == (1 << last) - 1
            && end[VIEW] == last
            && end[PARKED] == 0;
    return straight ? Optional.empty() : Optional.of("it ends otherwise than in a straight run");
  }
}
