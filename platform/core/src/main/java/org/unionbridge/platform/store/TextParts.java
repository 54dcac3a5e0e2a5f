package org.unionbridge.platform.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds short texts by any part of them: each is kept with its pairs of neighbouring characters, so
 * that an index answers and nothing is read through (decision 0029). Width, case and all that is
 * neither letter nor digit do not count. For what is nobody's personal data.
 */
public final class TextParts {

  private static final int LONGEST = 60;

  private TextParts() {}

  /** What is kept beside the text. */
  public static List<String> of(String text) {
    var characters = plain(text).codePoints().limit(LONGEST).toArray();
    return IntStream.range(1, characters.length)
        .mapToObj(i -> new String(characters, i - 1, 2))
        .distinct()
        .toList();
  }

  /** Asks a field of parts for texts with this in them; empty where it is shorter than a pair. */
  public static Optional<Criteria> asking(String field, String asked) {
    return of(asked).stream()
        .<Criteria>map(pair -> Criteria.where(field, pair))
        .reduce(Criteria::and);
  }

  /** Whether the text has this in it: a text with all the pairs may have them in other places. */
  public static boolean hold(String text, String asked) {
    return plain(text).contains(plain(asked));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
