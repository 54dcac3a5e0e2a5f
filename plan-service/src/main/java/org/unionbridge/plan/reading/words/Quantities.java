package org.unionbridge.plan.reading.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds numbers with a unit that somebody undertakes or reports; names and editions are none. */
final class Quantities {

  private static final String NUMBER = "\\d{1,7}(?:\\.\\d{1,2})?|[一二两三四五六七八九十]{1,3}";
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\d.第届屆一二两三四五六七八九十百千])(?<n>"
              + NUMBER
              + ")(?:[-—–~～至到]{1,2}(?<m>"
              + NUMBER
              + "))?(?<more>多|余)?(?<unit>人次|万元|[名人次场期家篇项个件户所份元册台])(?!性)"
              + "(?<bound>以上|以下|左右)?");
  private static final Pattern PERCENT =
      Pattern.compile(
          "(?<n>\\d{1,3}(?:\\.\\d{1,2})?)(?:[-—–~～至到]{1,2}(?<m>\\d{1,3}))?(?<more>多)?(?<unit>%)"
              + "(?<bound>以上|以下|左右)?");
  private static final Pattern LIMIT =
      Pattern.compile("(?<least>至少|不少于|不低于|达到|达)|(?<most>不超过|不高于)");
  private static final Pattern UNDERTAKING =
      Pattern.compile(
          "(?:举办|召开|开展|组织|举行|出|办|再?创|创建|新建|建立|建成|建设|培养|培训|选树|选出|评选|评出|表彰|发展|慰问|走访"
              + "|帮扶|救助|资助|编印|出版|完成|撰写|开办|开设|开|扶持|安排)(?:好|出)?$");
  private static final String EVENTS = "次期场篇";
  private static final String COUNTABLE = "人次名家场期户篇次项件份册";
  private static final int BEFORE = 8;

  private Quantities() {}

  static List<Finding> in(String text, boolean reported) {
    var amounts = new ArrayList<Finding>();
    var matcher = AMOUNT.matcher(text);
    boolean listed = false;
    Finding last = null;
    while (matcher.find()) {
      var amount = finding(text, matcher);
      boolean follows = last != null && isListed(text, last, amount);
      if (follows && !listed && (amounts.isEmpty() || amounts.getLast() != last)) {
        amounts.add(last);
      }
      if (follows || isUndertaken(text, matcher) || (reported && isArabic(matcher))) {
        amounts.add(amount);
      }
      listed = follows;
      last = amount;
    }
    var percent = PERCENT.matcher(text);
    while (percent.find()) {
      amounts.add(finding(text, percent));
    }
    return amounts;
  }

  private static boolean isUndertaken(String text, Matcher amount) {
    if (amount.group("m") != null || amount.group("bound") != null) {
      return true;
    }
    var unit = amount.group("unit");
    var before = clauseBefore(text, amount.start());
    boolean one = amount.group("n").equals("一");
    if (unit.equals("个") && !isArabic(amount)) {
      return false;
    }
    if (LIMIT.matcher(before).find()) {
      return true;
    }
    if (UNDERTAKING.matcher(before).find()) {
      return !one || EVENTS.contains(unit);
    }
    boolean countable = COUNTABLE.contains(unit);
    return countable && (isArabic(amount) || (!one && endsClause(text, amount.end(), before)));
  }

  private static boolean isArabic(Matcher amount) {
    return Character.isDigit(amount.group("n").charAt(0));
  }

  private static boolean endsClause(String text, int end, String before) {
    boolean closed = end == text.length() || "，。；,;、）)\n".indexOf(text.charAt(end)) >= 0;
    return closed
        && !before.isEmpty()
        && Character.isIdeographic(before.charAt(before.length() - 1));
  }

  /** “五场球赛、五场演出”: counted activities one after the other. */
  private static boolean isListed(String text, Finding last, Finding next) {
    int gap = next.start() - last.end();
    if (gap < 2 || gap > 12 || !"场次项期".contains(last.unit()) || !"场次项期".contains(next.unit())) {
      return false;
    }
    var between = text.substring(last.end(), next.start());
    return between.indexOf('、') == between.length() - 1
        && between.chars().noneMatch(each -> "，。；：,;\n”".indexOf(each) >= 0);
  }

  private static String clauseBefore(String text, int start) {
    var before = text.substring(Math.max(0, start - BEFORE), start);
    int sign = -1;
    for (int i = 0; i < before.length(); i++) {
      sign = "，。；：,;:、（(“”\n".indexOf(before.charAt(i)) >= 0 ? i : sign;
    }
    return before.substring(sign + 1);
  }

  private static Finding finding(String text, Matcher amount) {
    var n = number(amount.group("n"));
    var to = amount.group("m");
    var comparator = to != null ? "range" : comparator(text, amount);
    return new Finding(
        amount.start(),
        amount.end(),
        comparator,
        comparator.equals("<=") ? null : n,
        to != null ? number(to) : comparator.equals(">=") ? null : n,
        amount.group("unit"),
        null);
  }

  private static String comparator(String text, Matcher amount) {
    var bound = amount.group("bound");
    var limit = LIMIT.matcher(clauseBefore(text, amount.start()));
    @Nullable String most = limit.find() ? limit.group("most") : "";
    if ("以下".equals(bound) || (most != null && !most.isEmpty())) {
      return "<=";
    }
    boolean least = most == null || "以上".equals(bound) || amount.group("more") != null;
    return least ? ">=" : "=";
  }

  private static BigDecimal number(String written) {
    return Character.isDigit(written.charAt(0))
        ? new BigDecimal(written)
        : BigDecimal.valueOf(Numerals.value(written));
  }
}
