package org.unionbridge.plan.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts the numbered paragraphs of a document and writes their numbers as Word shows them. */
final class ListNumbers {

  /**
   * How one level of a list is numbered.
   *
   * @param format name of the numerals, as OOXML calls them
   * @param text what is shown, with {@code %1} for the number of the first level and so on
   * @param spaced whether a blank or tab follows
   * @param plain whether all levels are shown in Arabic numbers
   */
  record Level(int start, String format, String text, boolean spaced, boolean plain) {
    static final Level NONE = new Level(1, "none", "", false, false);
  }

  private static final int LEVELS = 9;
  private static final String DIGITS = "零一二三四五六七八九";

  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> overridden = new HashSet<>();

  /**
   * The number of the next paragraph.
   *
   * @param list what counts together
   * @param numbering what names the list; the first time that it starts anew, it says so
   */
  String next(String list, String numbering, int level, List<Level> levels, int startAnew) {
    if (level < 0 || level >= Math.min(LEVELS, levels.size())) {
      return "";
    }
    var counts = counters.computeIfAbsent(list, _ -> new int[LEVELS]);
    boolean anew = startAnew >= 0 && overridden.add(numbering + "/" + level);
    counts[level] =
        anew ? startAnew : counts[level] == 0 ? levels.get(level).start() : counts[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counts[deeper] = 0;
    }
    return shown(levels.get(level), levels, counts);
  }

  private static String shown(Level level, List<Level> levels, int[] counts) {
    if (level.format().equals("bullet")) {
      return "• ";
    }
    var number = new StringBuilder();
    var text = level.text();
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      int other = each == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (other >= 0 && other < Math.min(LEVELS, levels.size())) {
        int count = counts[other] == 0 ? levels.get(other).start() : counts[other];
        number.append(numeral(level.plain() ? "decimal" : levels.get(other).format(), count));
        i++;
      } else {
        number.append(each);
      }
    }
    return number.isEmpty() ? "" : number + (level.spaced() ? " " : "");
  }

  static String numeral(String format, int n) {
    return switch (format) {
      case "none" -> "";
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "ideographDigital",
          "koreanDigital2" ->
          chinese(n);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          n >= 1 && n <= 20 ? String.valueOf((char) ('①' + n - 1)) : Integer.toString(n);
      case "decimalEnclosedParen" -> "(" + n + ")";
      case "decimalEnclosedFullstop" -> n + ".";
      case "decimalZero" -> n < 10 ? "0" + n : Integer.toString(n);
      case "upperLetter" -> letter(n, 'A');
      case "lowerLetter" -> letter(n, 'a');
      case "upperRoman" -> roman(n);
      case "lowerRoman" -> roman(n).toLowerCase(Locale.ROOT);
      default -> Integer.toString(n);
    };
  }

  private static String chinese(int n) {
    if (n < 0 || n > 999) {
      return Integer.toString(n);
    }
    if (n < 10) {
      return DIGITS.substring(n, n + 1);
    }
    if (n < 100) {
      var tens = n < 20 ? "" : DIGITS.substring(n / 10, n / 10 + 1);
      return tens + "十" + (n % 10 == 0 ? "" : DIGITS.substring(n % 10, n % 10 + 1));
    }
    var rest = n % 100;
    var below =
        rest == 0
            ? ""
            : rest < 10 ? "零" + chinese(rest) : rest < 20 ? "一" + chinese(rest) : chinese(rest);
    return DIGITS.substring(n / 100, n / 100 + 1) + "百" + below;
  }

  private static String letter(int n, char first) {
    return n < 1
        ? ""
        : String.valueOf((char) (first + (n - 1) % 26)).repeat((n - 1) % 780 / 26 + 1);
  }

  private static String roman(int n) {
    if (n < 1 || n > 99) {
      return Integer.toString(n);
    }
    var ones = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    var tens = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");
    return tens.get(n / 10) + ones.get(n % 10);
  }
}
