package org.unionbridge.plan.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.unionbridge.plan.proposal.Proposal;
import org.unionbridge.plan.proposal.Proposals;

/**
 * Kinds that were proposed before. Whoever reviews asks again after each change, of which all lines
 * but one are the same, and weighing the words of a line takes some milliseconds.
 */
final class ProposedBefore {

  private static final int MOST = 3_000;

  /** What is longer is rare, and would take too much room. */
  private static final int LONGEST = 600;

  private record Asked(String text, List<String> headings) {}

  /**
   * Kinds of a federation's own are put together for each question; they go when it is answered.
   */
  private final Map<Proposals, Map<Asked, List<Proposal>>> known = new WeakHashMap<>();

  List<Proposal> propose(Proposals proposals, String text, List<String> headings) {
    int length = text.length() + headings.stream().mapToInt(String::length).sum();
    if (length > LONGEST) {
      return proposals.propose(text, headings);
    }
    var asked = new Asked(text, List.copyOf(headings));
    synchronized (known) {
      var before = of(proposals).get(asked);
      if (before != null) {
        return before;
      }
    }
    var proposed = proposals.propose(text, headings);
    synchronized (known) {
      of(proposals).put(asked, proposed);
    }
    return proposed;
  }

  private Map<Asked, List<Proposal>> of(Proposals proposals) {
    return known.computeIfAbsent(
        proposals,
        _ ->
            new LinkedHashMap<>(64, 0.75f, true) {
              @Override
              protected boolean removeEldestEntry(Map.Entry<Asked, List<Proposal>> eldest) {
                return size() > MOST;
              }
            });
  }
}
