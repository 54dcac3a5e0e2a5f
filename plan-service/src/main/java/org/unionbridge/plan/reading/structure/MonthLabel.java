package org.unionbridge.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.reading.words.Numerals;

/** The label of a month entry: its months, as written, and where the text begins. */
record MonthLabel(List<Integer> months, String written, boolean dated, boolean colon, int end) {

  private static final String NUMERAL = "1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|元";
  private static final Pattern YEAR = Pattern.compile("(?:[0-9xX×*_○]{2,4} ?年 ?|[今明次去上本]年(?:度)?)?");
  private static final Pattern MONTH = Pattern.compile("(" + NUMERAL + ")(月份?)?");
  private static final Pattern QUARTER = Pattern.compile("第?([一二三四1-4]) ?季度(?=[ ：:、，]|$)");
  private static final Pattern RANGE = Pattern.compile(" ?[-—–~～至到]{1,2} ?");

  /** Between a month and what is done in it. */
  private static final Pattern BREAK = Pattern.compile(" ?[、,，．](?![0-9]) ?");

  private static final Pattern LIST = Pattern.compile(" ?[、,，和及]? ?");

  /** A month with a colon inside a line that already opened with one. */
  private static final Pattern INLINE =
      Pattern.compile("(?<![0-9一二三四五六七八九十年第])(?:" + NUMERAL + ")月份? ?[：:]");

  static @Nullable MonthLabel at(String text) {
    var year = YEAR.matcher(text);
    int start = year.lookingAt() ? year.end() : 0;
    var months = new ArrayList<Integer>();
    int end = readQuarter(text, start, months);
    if (end < 0) {
      end = readMonths(text, start, months);
    }
    if (end < 0 || !inOrder(months)) {
      return null;
    }
    int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    boolean colon = next < text.length() && "：:".indexOf(text.charAt(next)) >= 0;
    int begins = colon ? next + 1 : after(BREAK, text, end);
    return new MonthLabel(
        months, text.substring(0, end).replace(" ", ""), start > 0, colon, begins);
  }

  /** Offsets of further month labels with a colon in the text of an entry. */
  static List<Integer> inline(String text) {
    return INLINE.matcher(text).results().map(MatchResult::start).toList();
  }

  /** Reads “第三季度” where it is followed by a sign or a blank, or ends the line. */
  private static int readQuarter(String text, int start, List<Integer> months) {
    var matcher = QUARTER.matcher(text).region(start, text.length());
    if (!matcher.lookingAt()) {
      return -1;
    }
    int last = 3 * Numerals.value(matcher.group(1));
    months.addAll(List.of(last - 2, last - 1, last));
    return matcher.end();
  }

  /** Reads “7月8月”, “三、四月份”, “3-5月”; returns the offset after the last 月, or -1. */
  private static int readMonths(String text, int start, List<Integer> months) {
    var matcher = MONTH.matcher(text);
    var pending = new ArrayList<Integer>();
    int position = start;
    int end = -1;
    boolean range = false;
    while (pending.size() + months.size() < 12
        && matcher.region(position, text.length()).lookingAt()) {
      add(pending, Numerals.value(matcher.group(1).replace('元', '一')), range);
      position = matcher.end();
      if (matcher.group(2) != null) {
        months.addAll(pending);
        pending.clear();
        end = position;
      }
      int separator = after(RANGE, text, position);
      range = separator > position;
      position = range ? separator : after(LIST, text, position);
    }
    return end;
  }

  /** Several months in one label follow each other; “1、5月” is item 1. */
  private static boolean inOrder(List<Integer> months) {
    for (int i = 1; i < months.size(); i++) {
      if (months.get(i) != months.get(i - 1) % 12 + 1) {
        return false;
      }
    }
    return true;
  }

  private static void add(List<Integer> months, int month, boolean range) {
    int previous = range && !months.isEmpty() ? months.getLast() : month - 1;
    for (int next = previous + 1; next < month; next++) {
      months.add(next);
    }
    months.add(month);
  }

  private static int after(Pattern separator, String text, int position) {
    var matcher = separator.matcher(text).region(position, text.length());
    return matcher.lookingAt() ? matcher.end() : position;
  }
}
