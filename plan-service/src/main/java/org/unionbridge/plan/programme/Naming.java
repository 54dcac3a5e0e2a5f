package org.unionbridge.plan.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Finds the programmes that a text names, by name or alias. Pure; no Spring. */
public final class Naming {

  private static final int SHORTEST = 2;
  private static final String LEFT_OUT = "“”\"‘’'「」『』·・•﹒";
  private static final String NUMERALS = "0123456789〇零一二三四五六七八九十百千第";

  private final List<KnownProgramme> programmes;

  Naming(List<KnownProgramme> programmes) {
    this.programmes = List.copyOf(programmes);
  }

  /**
   * A programme that a text names.
   *
   * @param element of it that the text names too
   * @param words of the text, or of a heading above it, that led to it
   */
  public record Named(KnownProgramme programme, Optional<String> element, List<String> words) {
    public Named {
      words = List.copyOf(words);
    }
  }

  /** Whether it can be looked for. */
  static boolean isWord(String word) {
    return Plain.of(word).text().length() >= SHORTEST;
  }

  /**
   * Those that the text names, in its order; where it names none, those of the nearest heading that
   * names any.
   *
   * @param headings above it, the nearest first
   */
  public List<Named> in(String text, List<String> headings) {
    var named = in(text);
    for (int i = 0; i < headings.size() && named.isEmpty(); i++) {
      named =
          in(headings.get(i)).stream()
              .map(each ->
                  new Named(each.programme(), element(each.programme(), text), each.words()))
              .toList();
    }
    return named;
  }

  private List<Named> in(String text) {
    var plain = Plain.of(text);
    var hits = new ArrayList<Hit>();
    for (var programme : programmes) {
      var not = new ArrayList<Hit>();
      programme.not().forEach(word -> find(plain, programme, word, not));
      var own = new ArrayList<Hit>();
      programme.words().forEach(word -> find(plain, programme, word, own));
      own.stream().filter(hit -> not.stream().noneMatch(hit::within)).forEach(hits::add);
    }
    var words = new LinkedHashMap<KnownProgramme, LinkedHashSet<String>>();
    hits.stream()
        .filter(hit -> hits.stream().noneMatch(other -> other.beats(hit, programmes)))
        .sorted(Comparator.comparingInt(Hit::from))
        .forEach(hit ->
            words
                .computeIfAbsent(hit.programme(), _ -> new LinkedHashSet<>())
                .add(plain.original(hit.from(), hit.to())));
    return words.entrySet().stream()
        .map(each ->
            new Named(each.getKey(), element(each.getKey(), text), List.copyOf(each.getValue())))
        .toList();
  }

  /** The only part of it that the text names. */
  private static Optional<String> element(KnownProgramme programme, String text) {
    var plain = Plain.of(text).text();
    var named =
        programme.elements().stream()
            .map(Element::name)
            .filter(name -> plain.contains(Plain.of(name).text()))
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private static void find(Plain plain, KnownProgramme programme, String word, List<Hit> hits) {
    var looked = Plain.of(word).text();
    if (looked.length() < SHORTEST) {
      return;
    }
    for (int at = plain.text().indexOf(looked);
        at >= 0;
        at = plain.text().indexOf(looked, at + 1)) {
      if (isApart(plain.text(), at, at + looked.length())) {
        hits.add(new Hit(programme, at, at + looked.length()));
      }
    }
  }

  /** A number at its edge is not a part of a longer one: 十五小 is no 五小. */
  private static boolean isApart(String text, int from, int to) {
    boolean longer = from > 0 && isNumeral(text.charAt(from)) && isNumeral(text.charAt(from - 1));
    boolean goesOn =
        to < text.length() && isNumeral(text.charAt(to - 1)) && isNumeral(text.charAt(to));
    return !longer && !goesOn;
  }

  private static boolean isNumeral(char character) {
    return NUMERALS.indexOf(character) >= 0;
  }

  private record Hit(KnownProgramme programme, int from, int to) {
    boolean within(Hit other) {
      return other.from <= from && to <= other.to;
    }

    /** A longer word says more; of two that go by the same word the nearer one is meant. */
    boolean beats(Hit other, List<KnownProgramme> order) {
      boolean covers = other.within(this) && !programme.equals(other.programme);
      boolean longer = to - from > other.to - other.from;
      return covers && (longer || order.indexOf(programme) < order.indexOf(other.programme));
    }
  }

  /** A text without blanks and quotation marks, and where each character of it stood. */
  private record Plain(String written, String text, List<Integer> origins) {

    static Plain of(String written) {
      var text = new StringBuilder(written.length());
      var origins = new ArrayList<Integer>(written.length());
      for (int i = 0; i < written.length(); i++) {
        char character = written.charAt(i);
        if (!Character.isWhitespace(character) && LEFT_OUT.indexOf(character) < 0) {
          text.append(Character.toLowerCase(character));
          origins.add(i);
        }
      }
      return new Plain(written, text.toString(), origins);
    }

    String original(int from, int to) {
      return written.substring(origins.get(from), origins.get(to - 1) + 1);
    }
  }
}
