package org.unionbridge.plan.outline;

import java.util.List;

/**
 * What a change replaced, so that it can be taken back.
 *
 * @param from where in the lines
 * @param before the lines that stood there
 * @param after how many stand there since
 */
public record Splice(int from, List<PlanNode> before, int after) {

  public Splice {
    before = List.copyOf(before);
  }

  /** What it took to make one of the other. */
  public static Splice between(Outline old, Outline changed) {
    var was = old.nodes();
    var is = changed.nodes();
    int most = Math.min(was.size(), is.size());
    int from = 0;
    while (from < most && was.get(from).equals(is.get(from))) {
      from++;
    }
    int behind = 0;
    while (behind < most - from
        && was.get(was.size() - 1 - behind).equals(is.get(is.size() - 1 - behind))) {
      behind++;
    }
    return new Splice(from, was.subList(from, was.size() - behind), is.size() - behind - from);
  }

  /** The lines as they were; ids that were given meanwhile stay given. */
  public Outline undoing(Outline changed) {
    return changed.with(from, from + after, before);
  }
}
