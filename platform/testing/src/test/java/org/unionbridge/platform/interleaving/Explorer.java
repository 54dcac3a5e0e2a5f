package org.unionbridge.platform.interleaving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionbridge.platform.interleaving.Exploration.Violation;

/**
 * Visits every state that a model can reach, breadth first, so that the first violation comes with
 * a shortest schedule. No dice: the same model gives the same answer.
 *
 * <p>Three things are checked: that no state is broken; that where nothing healthy can happen any
 * more, nothing is missing; and that from every state, so after every crash, rollback or pause, the
 * healthy steps lead to such an end.
 */
public final class Explorer {

  private static final byte UNDECIDED = 0;
  private static final byte ON_THE_WAY = 1;
  private static final byte HEALS = 2;

  private final Model model;
  private final Visited visited;
  private final long[] taken = new long[Kind.values().length];
  private int[] mostUrgent = new int[1 << 12];
  private int ends;

  private Explorer(Model model) {
    this.model = model;
    this.visited = new Visited(model.layout().words());
  }

  public static Exploration explore(Model model) {
    return new Explorer(model).explore();
  }

  private Exploration explore() {
    model.starts().forEach(start -> visited.add(model.layout().packed(start), -1));
    for (int i = 0; i < visited.size(); i++) {
      var wrong = look(i);
      if (wrong.isPresent()) {
        return found(new Violation(wrong.get(), schedule(i)));
      }
    }
    return neverEnding().map(this::found).orElseGet(() -> told(Optional.empty()));
  }

  private Exploration found(Violation violation) {
    return told(Optional.of(violation));
  }

  private Exploration told(Optional<Violation> violation) {
    var kinds = new EnumMap<Kind, Long>(Kind.class);
    for (var kind : Kind.values()) {
      kinds.put(kind, taken[kind.ordinal()]);
    }
    return new Exploration(visited.size(), Map.copyOf(kinds), ends, violation);
  }

  private int[] state(int index) {
    return model.layout().unpacked(visited.get(index));
  }

  private Optional<String> look(int index) {
    var state = state(index);
    var broken = model.broken(state);
    if (broken.isPresent()) {
      return broken;
    }
    if (goOn(index, state)) {
      return Optional.empty();
    }
    ends++;
    return model.unfinished(state);
  }

  /** Answers whether anything healthy can happen; the first of it is the most urgent. */
  private boolean goOn(int index, int[] state) {
    if (index == mostUrgent.length) {
      mostUrgent = Arrays.copyOf(mostUrgent, index * 2);
    }
    mostUrgent[index] = -1;
    model.steps(
        state,
        (kind, next, _) -> {
          taken[kind.ordinal()]++;
          int there = visited.add(model.layout().packed(next), index);
          if (kind.healthy() && mostUrgent[index] < 0) {
            mostUrgent[index] = there;
          }
        });
    return mostUrgent[index] >= 0;
  }

  /** From every state the healthy steps, the most urgent first, must lead to an end. */
  private Optional<Violation> neverEnding() {
    var known = new byte[visited.size()];
    for (int i = 0; i < known.length; i++) {
      var way = new ArrayList<Integer>();
      int at = i;
      while (at >= 0 && known[at] == UNDECIDED) {
        known[at] = ON_THE_WAY;
        way.add(at);
        at = mostUrgent[at];
      }
      if (at >= 0 && known[at] == ON_THE_WAY) {
        return Optional.of(
            new Violation("all who are healthy go round in a circle for ever", schedule(i)));
      }
      way.forEach(passed -> known[passed] = HEALS);
    }
    return Optional.empty();
  }

  private List<String> schedule(int index) {
    var way = new ArrayList<Integer>();
    for (int at = index; at >= 0; at = visited.parent(at)) {
      way.addFirst(at);
    }
    var lines = new ArrayList<String>();
    lines.add(model.describe(state(way.getFirst())));
    for (int i = 1; i < way.size(); i++) {
      lines.add("%2d. %s".formatted(i, said(way.get(i - 1), way.get(i))));
    }
    lines.add(model.describe(state(index)));
    return List.copyOf(lines);
  }

  private String said(int from, int to) {
    var said = new ArrayList<String>();
    model.steps(
        state(from),
        (_, next, says) -> {
          if (said.isEmpty() && visited.indexOf(model.layout().packed(next)) == to) {
            said.add(says.get());
          }
        });
    return said.getFirst();
  }
}
