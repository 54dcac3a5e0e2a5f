package org.unionbridge.plan.proposal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.unionbridge.plan.proposal.Lexicon.Hit;

/** A text cut into its sentences, each with the words found in it and the weight of its places. */
final class Passage {

  private static final String SENTENCE_ENDS = "。;!?\n";
  private static final String CLAUSE_ENDS = ",:。;!?\n";

  /** What a plan puts first is what the item is about, the more so where it is like a title. */
  private static final double TITLE = 3.0;

  private static final double FIRST_CLAUSE = 2.0;
  private static final double FIRST_SENTENCE = 1.5;
  private static final double LATER = 1.0;

  /** What stands in brackets explains. */
  private static final double BRACKETED = 0.5;

  private static final int LONGEST_TITLE = 24;

  private final Spelling spelling;
  private final int firstClause;
  private final int firstSentence;
  private final BitSet bracketed;
  private final List<List<Hit>> sentences;

  private Passage(Spelling spelling, Lexicon lexicon) {
    this.spelling = spelling;
    this.firstClause = end(spelling.text(), CLAUSE_ENDS);
    this.firstSentence = end(spelling.text(), SENTENCE_ENDS);
    this.bracketed = bracketed(spelling.text());
    this.sentences = sentences(spelling.text(), lexicon.hits(spelling.text()));
  }

  static Passage of(String text, Lexicon lexicon) {
    return new Passage(Spelling.of(text), lexicon);
  }

  private static int end(String text, String ends) {
    for (int i = 0; i < text.length(); i++) {
      if (ends.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  private static List<List<Hit>> sentences(String text, List<Hit> hits) {
    var byEnd = new TreeMap<Integer, List<Hit>>();
    var ends = new TreeMap<Integer, Boolean>();
    for (int i = 0; i < text.length(); i++) {
      if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
        ends.put(i, true);
      }
    }
    for (Hit hit : hits) {
      var end = ends.ceilingKey(hit.from());
      byEnd.computeIfAbsent(end == null ? text.length() : end, _ -> new ArrayList<>()).add(hit);
    }
    return List.copyOf(byEnd.values());
  }

  /** The hits of each sentence that has any. */
  List<List<Hit>> sentences() {
    return sentences;
  }

  double weight(Hit hit) {
    if (bracketed.get(hit.from())) {
      return BRACKETED;
    }
    if (hit.from() < firstSentence && isTitled()) {
      return TITLE;
    }
    if (hit.from() < firstClause) {
      return FIRST_CLAUSE;
    }
    return hit.from() < firstSentence ? FIRST_SENTENCE : LATER;
  }

  private boolean isTitled() {
    return firstSentence <= LONGEST_TITLE && firstSentence < spelling.text().length() - 1;
  }

  private static BitSet bracketed(String text) {
    var bracketed = new BitSet();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '(' && i > 0) {
        open = i;
      } else if (text.charAt(i) == ')' && open >= 0) {
        bracketed.set(open, i);
        open = -1;
      }
    }
    return bracketed;
  }

  String original(Hit hit) {
    return spelling.original(hit.from(), hit.to());
  }

  /** Hits of these words in a sentence. */
  static List<Hit> of(Set<String> atoms, List<Hit> sentence) {
    return sentence.stream().filter(hit -> atoms.contains(hit.atom())).toList();
  }
}
