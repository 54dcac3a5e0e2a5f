package org.unionbridge.plan.reading.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.reading.words.Numerals;

/** The number that opens a paragraph: its style, value, written form and where the text begins. */
record Marker(Style style, int number, String written, int end) {

  /** Ways of numbering, from the outermost to the innermost. */
  enum Style {
    CHINESE(
        "(?:([一二三四五六七八九十]{1,3}) ?[、.．](?! ?[一二三四五六七八九十]{1,3}(?:月|季|年级|届))"
            + "|第 ?([一二三四五六七八九十]{1,3}) ?(?:章|部分)[ 、：:]?)"),
    BRACKET_CHINESE("[(（] ?([一二三四五六七八九十]{1,3}) ?[)）] ?[、.．：:]?"),
    ARABIC("(\\d{1,2}) ?(?:[、．]|\\.(?!\\d))"),
    BRACKET_ARABIC("(?:[(（] ?(\\d{1,2}) ?[)）] ?[、.．]?|(\\d{1,2})[)）]|([①-⑳])、?)"),
    ORDINAL(
        "(?:([一二三四五六七八九十]{1,2})是(?![否非])" + "|第([一二三四五六七八九十]{1,2}) ?[、，,：:](?! ?[一二三四五六七八九十]))");

    private final Pattern pattern;

    Style(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }

    boolean isHeading() {
      return this == CHINESE || this == BRACKET_CHINESE;
    }

    boolean isArabic() {
      return this == ARABIC || this == BRACKET_ARABIC;
    }
  }

  static @Nullable Marker at(String text) {
    for (var style : Style.values()) {
      var matcher = style.pattern.matcher(text);
      if (matcher.lookingAt()) {
        return new Marker(style, number(matcher), written(matcher.group()), matcher.end());
      }
    }
    return null;
  }

  /** How the n-th number of this series is shown. */
  String label(int n) {
    return style.isArabic() ? Integer.toString(n) : Numerals.chinese(n);
  }

  private static int number(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      var digits = matcher.group(group);
      if (digits != null) {
        char first = digits.charAt(0);
        return first >= '①' && first <= '⑳' ? first - '①' + 1 : Numerals.value(digits);
      }
    }
    throw new IllegalStateException("A marker without a number: " + matcher.group());
  }

  /** Brackets are written wide, blanks are left out. */
  private static String written(String found) {
    return found.replace(" ", "").replace('(', '（').replace(')', '）');
  }
}
