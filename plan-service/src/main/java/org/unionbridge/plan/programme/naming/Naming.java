package org.unionbridge.plan.programme.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the programmes that a text names, by name or alias. Pure; no Spring. */
public final class Naming {

  private static final int SHORTEST = 2;
  private static final String LEFT_OUT = "“”\"‘’'「」『』·・•﹒";
  private static final String NUMERALS = "0123456789〇零一二三四五六七八九十百千第";

  /** Those that are nearer come first. */
  private final List<Sought> sought;

  public Naming(List<KnownProgramme> programmes) {
    this.sought =
        IntStream.range(0, programmes.size())
            .mapToObj(i -> Sought.of(i, programmes.get(i)))
            .toList();
  }

  /** A programme with its words as they are compared. */
  private record Sought(int order, KnownProgramme programme, List<String> words, List<String> not) {
    static Sought of(int order, KnownProgramme programme) {
      return new Sought(order, programme, plain(programme.words()), plain(programme.not()));
    }

    private static List<String> plain(List<String> words) {
      return words.stream()
          .map(word -> Plain.of(word).text())
          .filter(word -> word.length() >= SHORTEST)
          .toList();
    }
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
  public static boolean isWord(String word) {
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
    for (var each : sought) {
      var own = hits(plain, each, each.words());
      var not = own.isEmpty() ? own : hits(plain, each, each.not());
      own.stream().filter(hit -> not.stream().noneMatch(hit::within)).forEach(hits::add);
    }
    var words = new LinkedHashMap<KnownProgramme, LinkedHashSet<String>>();
    hits.stream()
        .filter(hit -> hits.stream().noneMatch(other -> other.beats(hit)))
        .sorted(Comparator.comparingInt(Hit::from))
        .forEach(hit ->
            words
                .computeIfAbsent(hit.of().programme(), _ -> new LinkedHashSet<>())
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

  private static List<Hit> hits(Plain plain, Sought of, List<String> words) {
    var hits = new ArrayList<Hit>();
    var text = plain.text();
    for (var word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (isApart(text, at, at + word.length())) {
          hits.add(new Hit(of, at, at + word.length()));
        }
      }
    }
    return hits;
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

  private record Hit(Sought of, int from, int to) {
    boolean within(Hit other) {
      return other.from <= from && to <= other.to;
    }

    /** A longer word says more; of two that go by the same word the nearer one is meant. */
    boolean beats(Hit other) {
      boolean longer = to - from > other.to - other.from;
      return other.within(this) && (longer || of.order() < other.of.order());
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
