package org.unionbridge.plan.reading.cleaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Simplified script for traditional, by the tables of OpenCC as opencc4j carries them: words first,
 * then characters. Its own code keeps 26 MiB of them in memory; these take less than one, and are
 * read when the first such text comes.
 */
final class Simplified {

  private static final String TABLES = "/data/dictionary/";

  private final char[] characters = new char[Character.MAX_VALUE + 1];
  private final Map<Character, List<Word>> words = new HashMap<>();

  private record Word(String seen, String meant) {}

  private Simplified() {
    for (int i = 0; i < characters.length; i++) {
      characters[i] = (char) i;
    }
    read(
        "TSCharacters.txt",
        (seen, meant) -> {
          if (seen.length() == 1 && meant.length() == 1) {
            characters[seen.charAt(0)] = meant.charAt(0);
          }
        });
    read(
        "TSPhrases.txt",
        (seen, meant) ->
            words
                .computeIfAbsent(seen.charAt(0), _ -> new ArrayList<>())
                .add(new Word(seen, meant)));
    words.values().forEach(each -> each.sort(longestFirst()));
  }

  private static Comparator<Word> longestFirst() {
    return Comparator.comparingInt((Word word) -> word.seen().length()).reversed();
  }

  private static void read(String table, BiConsumer<String, String> row) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Simplified.class.getResourceAsStream(TABLES + table)),
                StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var columns = line.strip().split("\\s+");
        if (columns.length >= 2) {
          row.accept(columns[0], columns[1]);
        }
      }
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Read once, when first asked for. */
  private static final class Tables {
    private static final Simplified READ = new Simplified();
  }

  static String of(String text) {
    return Tables.READ.converted(text);
  }

  static char of(char each) {
    return Tables.READ.characters[each];
  }

  private String converted(String text) {
    var converted = new StringBuilder(text.length());
    int next = 0;
    while (next < text.length()) {
      var word = wordAt(text, next);
      if (word == null) {
        converted.append(characters[text.charAt(next)]);
        next++;
      } else {
        converted.append(word.meant());
        next += word.seen().length();
      }
    }
    return converted.toString();
  }

  private @Nullable Word wordAt(String text, int at) {
    for (var word : words.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(word.seen(), at)) {
        return word;
      }
    }
    return null;
  }
}
