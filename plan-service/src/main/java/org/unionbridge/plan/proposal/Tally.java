package org.unionbridge.plan.proposal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionbridge.plan.proposal.Lexicon.Entry;
import org.unionbridge.plan.proposal.Lexicon.Hit;
import org.unionbridge.plan.proposal.Lexicon.Pattern;

/** How much of a passage speaks for one kind: the characters of its words, by their places. */
final class Tally {

  private static final double WEAK = 0.5;

  /** A word by itself says as much as one of so many characters, for it was chosen to. */
  private static final int SHORTEST = 3;

  /** A longer word says no more than one of so many characters. */
  private static final int LONGEST = 6;

  private final Entry entry;
  private final Set<String> words = new LinkedHashSet<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private double score;

  private Tally(Entry entry) {
    this.entry = entry;
  }

  /**
   * Counts a passage for a kind.
   *
   * @param plain words that other kinds claim, by which shorter ones within them are overruled
   */
  static Tally of(Entry entry, Passage passage, Set<String> plain) {
    var tally = new Tally(entry);
    for (List<Hit> sentence : passage.sentences()) {
      tally.count(passage, open(entry, sentence, plain));
    }
    return tally;
  }

  /** Without words that stand in a longer one which means something else. */
  private static List<Hit> open(Entry entry, List<Hit> sentence, Set<String> plain) {
    var own = entry.plainWords();
    var closed =
        sentence.stream()
            .filter(hit ->
                entry.not().contains(hit.atom())
                    || (plain.contains(hit.atom()) && !own.contains(hit.atom())))
            .toList();
    return sentence.stream()
        .filter(hit -> !entry.not().contains(hit.atom()))
        .filter(hit -> closed.stream().noneMatch(hit::within))
        .toList();
  }

  /** The longest words first; of several in one sentence each further one adds less. */
  private void count(Passage passage, List<Hit> sentence) {
    var covered = new BitSet();
    int rank = 1;
    for (boolean weak : new boolean[] {false, true}) {
      var found = new ArrayList<>(found(sentence, weak));
      found.sort(Comparator.comparingInt(Tally::length).reversed());
      for (List<Hit> hits : found) {
        if (add(passage, hits, covered, weak ? WEAK / rank : 1.0 / rank)) {
          rank++;
        }
      }
    }
  }

  /** What each pattern finds in a sentence: one hit for each of its parts. */
  private List<List<Hit>> found(List<Hit> sentence, boolean weak) {
    var found = new ArrayList<List<Hit>>();
    for (Pattern pattern : entry.patterns()) {
      if (pattern.weak() != weak) {
        continue;
      }
      if (pattern.isPlain()) {
        Passage.of(pattern.parts().getFirst(), sentence).forEach(hit -> found.add(List.of(hit)));
      } else {
        together(pattern, sentence).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<List<Hit>> together(Pattern pattern, List<Hit> sentence) {
    var hits = new ArrayList<Hit>();
    for (Set<String> part : pattern.parts()) {
      var first = Passage.of(part, sentence).stream().findFirst();
      if (first.isEmpty()) {
        return Optional.empty();
      }
      hits.add(first.get());
    }
    return Optional.of(hits);
  }

  private static int length(List<Hit> hits) {
    return hits.stream().mapToInt(hit -> hit.to() - hit.from()).sum();
  }

  /** Counts what is not covered yet; a word that is said again counts less each time. */
  private boolean add(Passage passage, List<Hit> hits, BitSet covered, double share) {
    double before = score;
    for (Hit hit : hits) {
      var fresh = new BitSet();
      fresh.set(hit.from(), hit.to());
      fresh.andNot(covered);
      covered.set(hit.from(), hit.to());
      if (!fresh.isEmpty()) {
        int times = seen.merge(hit.atom(), 1, Integer::sum);
        int length = Math.clamp(fresh.cardinality(), hits.size() > 1 ? 1 : SHORTEST, LONGEST);
        score += passage.weight(hit) * length * share / times;
        words.add(passage.original(hit));
      }
    }
    return score > before;
  }

  double score() {
    return score;
  }

  List<String> words() {
    return List.copyOf(words);
  }
}
