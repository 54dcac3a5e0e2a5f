package org.unionbridge.plan.reading.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds how often something is done: a named period, with a count or without. */
final class Frequencies {

  private static final String PERIOD = "天|日|周|星期|双月|月|季度?|半年|学期|学年度?|年度?";
  private static final String NUMBER = "\\d{1,3}|[一二两三四五六七八九十]{1,2}";
  private static final Pattern EVERY =
      Pattern.compile(
          "每(?<n>[一两二三四五六2-6])?个?(?<period>"
              + PERIOD
              + ")(?![级龄代])(?!(?:工作|活动|安排)[^，。；]{0,4}[：:])[^，。；、,;\\n]{0,30}");

  /** When something is done, not how often: that was said before. */
  private static final Pattern WHEN = Pattern.compile("(?:时间|日期|日子)[^，。；,;\\n]{0,8}$");

  private static final Pattern RATE =
      Pattern.compile(
          "(?<n>[一两二三])个?(?<period>"
              + PERIOD
              + ")(?<count>"
              + NUMBER
              + ")(?:[到至—-](?<to>"
              + NUMBER
              + "))?(?<unit>[次期篇场回])");
  private static final Pattern MONTHLY_NAME =
      Pattern.compile("“(?<period>月)\\p{IsHan}{1,2}[谈话会讲评查访检学课赛考]”");
  private static final Pattern WEEKENDS = Pattern.compile("(?<period>双休日|周末)[^，。；,;\\n]{0,6}开放");
  private static final Pattern COUNT =
      Pattern.compile("(?<count>" + NUMBER + ")(?:[到至—-](?<to>" + NUMBER + "))?(?<unit>[次期篇场回])");

  /** What is counted in each period, where it is said in figures. */
  private static final Pattern AMOUNT =
      Pattern.compile("(?<count>\\d{1,4})(?:[到至—-](?<to>\\d{1,4}))?多?(?<unit>人次|[名人户家件个册项])");

  private static final int QUOTE = 24;

  private Frequencies() {}

  static List<Finding> in(String text) {
    var found = new ArrayList<Finding>();
    addEvery(text, found);
    for (var pattern : List.of(MONTHLY_NAME, WEEKENDS)) {
      var matcher = pattern.matcher(text);
      while (matcher.find()) {
        found.add(finding(matcher.start(), matcher.end(), matcher.group("period"), "1", null, "次"));
      }
    }
    var rate = RATE.matcher(text);
    while (rate.find()) {
      int periods = Numerals.value(rate.group("n"));
      var period = (periods == 1 ? "" : periods) + rate.group("period");
      found.add(counted(rate, rate.start(), rate.end(), period));
    }
    return found;
  }

  private static void addEvery(String text, List<Finding> found) {
    var every = EVERY.matcher(text);
    int from = 0;
    while (every.find(from)) {
      from = every.end("period");
      if (isSlogan(text, every.start()) || isTime(text, every.start())) {
        continue;
      }
      int next = text.indexOf('每', from);
      int end = next >= 0 && next < every.end() ? next : every.end();
      found.add(every(text, every, end));
    }
  }

  private static Finding every(String text, Matcher every, int end) {
    var n = every.group("n");
    int periods = n == null ? 1 : Numerals.value(n);
    var period = (periods == 1 ? "" : periods) + every.group("period");
    for (var pattern : List.of(COUNT, AMOUNT)) {
      var count = pattern.matcher(text).region(every.end("period"), end);
      if (count.find()) {
        return bounded(
            counted(count, every.start(), end, period),
            text.substring(every.start(), count.start()));
      }
    }
    return finding(every.start(), end, period, "1", null, "次");
  }

  /** “每天锻炼一小时，健康工作五十年” in quotes is a slogan, no undertaking. */
  private static boolean isSlogan(String text, int offset) {
    var before = text.substring(Math.max(0, offset - QUOTE), offset);
    return before.lastIndexOf('“') > before.lastIndexOf('”');
  }

  private static boolean isTime(String text, int offset) {
    return WHEN.matcher(text.substring(Math.max(0, offset - QUOTE), offset)).find();
  }

  private static Finding bounded(Finding found, String before) {
    return before.contains("至少") || before.contains("不少于")
        ? new Finding(
            found.start(), found.end(), ">=", found.min(), null, found.unit(), found.per())
        : found;
  }

  private static Finding counted(Matcher count, int start, int end, String period) {
    return finding(
        start, end, period, count.group("count"), count.group("to"), count.group("unit"));
  }

  private static Finding finding(
      int start, int end, String period, String count, @Nullable String to, String unit) {
    var min = BigDecimal.valueOf(Numerals.value(count));
    var max = to == null ? min : BigDecimal.valueOf(Numerals.value(to));
    return new Finding(start, end, to == null ? "=" : "range", min, max, unit, per(period));
  }

  private static String per(String period) {
    if (Character.isDigit(period.charAt(0))) {
      return period.charAt(0) + "-" + per(period.substring(1));
    }
    return switch (period) {
      case "天", "日" -> "day";
      case "周", "星期" -> "week";
      case "双休日", "周末" -> "weekend";
      case "月" -> "month";
      case "双月" -> "2-month";
      case "季", "季度" -> "quarter";
      case "半年" -> "half-year";
      case "学期" -> "term";
      case "学年", "学年度" -> "school-year";
      default -> "year";
    };
  }
}
