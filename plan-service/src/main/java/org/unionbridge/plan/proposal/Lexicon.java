package org.unionbridge.plan.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionbridge.plan.catalogue.Kind;

/** The words of all kinds, found in a text by their first two characters. */
final class Lexicon {

  /** A word is too short to mean anything below this. */
  private static final int SHORTEST = 2;

  private final List<Entry> entries;
  private final Map<String, List<String>> atoms = new HashMap<>();

  private Lexicon(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    var all = new LinkedHashSet<String>();
    for (Entry entry : entries) {
      entry.patterns().forEach(pattern -> pattern.parts().forEach(all::addAll));
      all.addAll(entry.not());
    }
    for (String atom : all) {
      atoms.computeIfAbsent(atom.substring(0, SHORTEST), _ -> new ArrayList<>()).add(atom);
    }
  }

  /**
   * What is looked for on behalf of one kind.
   *
   * @param plainWords those that are claimed by themselves, and in full
   */
  record Entry(Kind kind, List<Pattern> patterns, Set<String> not, Set<String> plainWords) {}

  /**
   * Parts that must all stand in one sentence, each as one of its words.
   *
   * @param weak whether it counts half
   */
  record Pattern(List<Set<String>> parts, boolean weak) {
    boolean isPlain() {
      return parts.size() == 1 && parts.getFirst().size() == 1;
    }
  }

  /** A word found, from here to there. */
  record Hit(String atom, int from, int to) {
    boolean within(Hit other) {
      return other.from <= from && to <= other.to && other.to - other.from > to - from;
    }
  }

  static Lexicon of(Collection<Kind> kinds) {
    return new Lexicon(kinds.stream().map(Lexicon::entry).toList());
  }

  private static Entry entry(Kind kind) {
    var patterns = new ArrayList<Pattern>();
    kind.meaning().words().forEach(word -> patterns.add(pattern(word, false)));
    kind.meaning().weak().forEach(word -> patterns.add(pattern(word, true)));
    var not = new LinkedHashSet<String>();
    kind.meaning().not().forEach(word -> not.add(atom(word)));
    var plain =
        patterns.stream()
            .filter(pattern -> pattern.isPlain() && !pattern.weak())
            .flatMap(pattern -> pattern.parts().getFirst().stream())
            .collect(Collectors.toUnmodifiableSet());
    return new Entry(kind, patterns, not, plain);
  }

  private static Pattern pattern(String word, boolean weak) {
    var parts = new ArrayList<Set<String>>();
    for (String part : word.split("\\+", -1)) {
      var alternatives = new LinkedHashSet<String>();
      for (String alternative : part.split("\\|", -1)) {
        alternatives.add(atom(alternative));
      }
      parts.add(alternatives);
    }
    return new Pattern(parts, weak);
  }

  static boolean isWord(String word) {
    return Arrays.stream(word.split("[+|]", -1))
        .allMatch(part -> Spelling.of(part).text().length() >= SHORTEST);
  }

  private static String atom(String word) {
    var atom = Spelling.of(word).text();
    if (atom.length() < SHORTEST) {
      throw new IllegalArgumentException(word + " is too short to mean a kind of work");
    }
    return atom;
  }

  List<Entry> entries() {
    return entries;
  }

  /** Every word in the text, in its order. */
  List<Hit> hits(String text) {
    var hits = new ArrayList<Hit>();
    for (int i = 0; i + SHORTEST <= text.length(); i++) {
      for (String atom : atoms.getOrDefault(text.substring(i, i + SHORTEST), List.of())) {
        if (text.startsWith(atom, i)) {
          hits.add(new Hit(atom, i, i + atom.length()));
        }
      }
    }
    return hits;
  }
}
