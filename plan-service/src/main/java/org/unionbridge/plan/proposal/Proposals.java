package org.unionbridge.plan.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

  /** A heading helps what the text says itself, at most by this share of it. */
  private static final double HELP = 0.5;

  /** Of two headings the nearer one says more. */
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

  /** Whether it can be looked for: each part of it has two characters at least. */
  public static boolean isWord(String word) {
    return Lexicon.isWord(word);
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
    var said = new ArrayList<Candidate>();
    var inherited = new ArrayList<Candidate>();
    for (Entry entry : lexicon.entries()) {
      var itself = Tally.of(entry, own, plain);
      var heading = heading(entry, above);
      if (itself.score() >= LEAST) {
        said.add(helped(candidate(entry, itself.score(), itself), heading));
      } else if (heading.score() >= LEAST) {
        inherited.add(heading);
      }
    }
    return best(said.isEmpty() ? inherited : said);
  }

  private static List<Proposal> best(List<Candidate> candidates) {
    var sorted =
        candidates.stream()
            .sorted(Comparator.comparingDouble(Candidate::score).reversed())
            .toList();
    return sorted.stream()
        .filter(candidate -> candidate.score() >= SHARE * sorted.getFirst().score())
        .limit(MOST)
        .map(candidate -> new Proposal(candidate.kind(), candidate.words()))
        .toList();
  }

  /** The nearest heading that speaks for the kind. */
  private Candidate heading(Entry entry, List<Passage> above) {
    double weight = 1.0;
    for (Passage heading : above) {
      var tally = Tally.of(entry, heading, plain);
      if (tally.score() > 0) {
        return candidate(entry, weight * tally.score(), tally);
      }
      weight *= FARTHER;
    }
    return new Candidate(entry.kind(), 0, List.of());
  }

  private static Candidate candidate(Entry entry, double score, Tally tally) {
    var words = tally.words();
    return new Candidate(entry.kind(), score, words.subList(0, Math.min(MOST_WORDS, words.size())));
  }

  private static Candidate helped(Candidate candidate, Candidate heading) {
    double help = HELP * Math.min(candidate.score(), heading.score());
    return new Candidate(candidate.kind(), candidate.score() + help, candidate.words());
  }
}
