package org.unionbridge.plan.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionbridge.plan.catalogue.Kind;
import org.unionbridge.plan.proposal.Lexicon.Entry;

/** Proposes kinds of work for texts of plans, by the words of the kinds. */
public final class Proposals {

  private static final int MOST = 3;
  private static final int MOST_WORDS = 5;

  /** Less than one word of two characters in a first clause says nothing. */
  private static final double LEAST = 2.0;

  /** Beside the best, a kind is worth showing from this share of its score on. */
  private static final double SHARE = 0.4;

  /** A heading helps to decide, the nearer the more; alone it speaks where the text is silent. */
  private static final double NEAREST = 0.5;

  private static final double FARTHER = 0.5;

  private final Lexicon lexicon;
  private final Set<String> plain;

  private Proposals(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.plain =
        lexicon.entries().stream()
            .flatMap(entry -> entry.plainWords().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Proposals of these kinds. */
  public static Proposals of(Collection<Kind> kinds) {
    return new Proposals(Lexicon.of(kinds));
  }

  private record Candidate(Kind kind, double score, List<String> words) {}

  /**
   * The kinds that a text means, the likeliest first; none when nothing speaks for any.
   *
   * @param headings above it, the nearest first
   */
  public List<Proposal> propose(String text, List<String> headings) {
    var own = Passage.of(text, lexicon);
    var above = headings.stream().map(heading -> Passage.of(heading, lexicon)).toList();
    var candidates =
        lexicon.entries().stream()
            .map(entry -> candidate(entry, own, above))
            .filter(candidate -> candidate.score() >= LEAST)
            .sorted(Comparator.comparingDouble(Candidate::score).reversed())
            .toList();
    return candidates.stream()
        .filter(candidate -> candidate.score() >= SHARE * candidates.getFirst().score())
        .limit(MOST)
        .map(candidate -> new Proposal(candidate.kind(), candidate.words()))
        .toList();
  }

  private Candidate candidate(Entry entry, Passage own, List<Passage> above) {
    var tally = Tally.of(entry, own, plain);
    double score = tally.score();
    var words = new LinkedHashSet<>(tally.words());
    double weight = NEAREST;
    for (Passage heading : above) {
      var higher = Tally.of(entry, heading, plain);
      score += weight * higher.score();
      words.addAll(higher.words());
      weight *= FARTHER;
    }
    var shown = new ArrayList<>(words);
    return new Candidate(entry.kind(), score, shown.subList(0, Math.min(MOST_WORDS, shown.size())));
  }
}
