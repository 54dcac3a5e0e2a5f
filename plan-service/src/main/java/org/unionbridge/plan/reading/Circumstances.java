package org.unionbridge.plan.reading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.reading.file.PlanFile.Level;
import org.unionbridge.plan.reading.file.PlanFile.Period;
import org.unionbridge.plan.reading.file.PlanFile.PeriodKind;
import org.unionbridge.plan.reading.file.PlanFile.UnitKind;

/** Whose plan it is and for what time, by the words a unit uses of itself. */
record Circumstances(UnitKind unitKind, Level level, Period period) {

  private static final int MOST_READ = 100_000;
  private static final int HEAD = 600;
  private static final int OF_ITSELF = 1000;
  private static final Map<UnitKind, Pattern> OWN = new LinkedHashMap<>();
  private static final Map<UnitKind, Pattern> TOPICS = new LinkedHashMap<>();
  private static final Map<PeriodKind, Pattern> PERIODS = new LinkedHashMap<>();
  private static final Pattern TEAM = Pattern.compile("我队|本队|我班组");
  private static final Pattern BRANCH = Pattern.compile("我车间|本车间|分会的?工作计划");
  private static final Pattern TOWNS = Pattern.compile("[镇乡]教育工会|全[镇乡]教");

  static {
    OWN.put(UnitKind.SCHOOL, Pattern.compile("我校|本校|全校|(?<![各学])校工会|(?<!各|基层)学校工会|我园|本园|我院"));
    OWN.put(UnitKind.ORGAN, Pattern.compile("我局|全局(?!性)|局工会|机关工会|机关党组织|机关干部|我委|我厅|处室"));
    OWN.put(
        UnitKind.ENTERPRISE, Pattern.compile("我公司|本公司|全公司|公司工会|公司系统|公司发展|我厂|本厂|全厂|我队|本队|我矿|我行"));
    OWN.put(
        UnitKind.EDUCATION_UNION,
        Pattern.compile("各校工会|各学校工会|基层学校工会|全[市县区镇]教育系统|[我全][市县区镇]教(?:师|职工|育工会)"));
    OWN.put(UnitKind.TOWN, Pattern.compile("镇总?工会|乡总?工会|全镇|我镇|全乡|我乡|镇党委"));
    OWN.put(
        UnitKind.FEDERATION,
        Pattern.compile("(?<![市县])区总工会|市总工会机关|县总工会机关|全区|我区|全街道|我街道|全市各级工会|全县各级工会"));
    TOPICS.put(UnitKind.SCHOOL, Pattern.compile("教职工|教师|学校|校园|教代会|师德"));
    TOPICS.put(UnitKind.ORGAN, Pattern.compile("机关|局|公务"));
    TOPICS.put(UnitKind.ENTERPRISE, Pattern.compile("企业|公司|员工|班组|车间|生产|厂务"));
    TOPICS.put(UnitKind.FEDERATION, Pattern.compile("基层工会|非公|农民工|工会组建"));
    PERIODS.put(
        PeriodKind.SCHOOL_YEAR, Pattern.compile("(?:本|新的?|[0-9x]{2,4}[-—~至]{1,2}[0-9x]{2,4})学年度?"));
    PERIODS.put(PeriodKind.TERM, Pattern.compile("(?:本|新|上|下|第[一二])学期"));
    PERIODS.put(
        PeriodKind.YEAR, Pattern.compile("(?:20[0-9x]{2}|xx|XX|[本今明]|新的一)年(?:度)?|全年|年内|年度内"));
  }

  private static final Pattern HALF = Pattern.compile("[上下]半年");

  /** Judges by the beginning, which is the whole of any real plan. */
  static Circumstances of(@Nullable String title, String plan) {
    var text = plan.substring(0, Math.min(MOST_READ, plan.length()));
    var unit = unitKind(text);
    return new Circumstances(unit, level(unit, text), period(title == null ? "" : title, text));
  }

  /** One word of itself weighs more than many topics. */
  private static UnitKind unitKind(String text) {
    var best = UnitKind.OTHER;
    long most = 0;
    for (var kind : OWN.entrySet()) {
      var topics = TOPICS.get(kind.getKey());
      long weight =
          OF_ITSELF * count(kind.getValue(), text) + (topics == null ? 0 : count(topics, text));
      if (weight > most) {
        most = weight;
        best = kind.getKey();
      }
    }
    return best;
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }

  private static Level level(UnitKind unit, String text) {
    return switch (unit) {
      case FEDERATION -> Level.FEDERATION;
      case TOWN -> Level.TOWN;
      case EDUCATION_UNION -> TOWNS.matcher(text).find() ? Level.TOWN : Level.FEDERATION;
      case SCHOOL, ORGAN, ENTERPRISE, OTHER -> {
        if (TEAM.matcher(text).find()) {
          yield Level.TEAM;
        }
        yield BRANCH.matcher(text).find() ? Level.BRANCH : Level.GRASSROOTS;
      }
    };
  }

  private static Period period(String title, String text) {
    var half = HALF.matcher(title);
    if (half.find()) {
      return new Period(PeriodKind.HALF_YEAR, half.group());
    }
    var head = text.substring(0, Math.min(HEAD, text.length()));
    for (var part : List.of(title, head)) {
      var earliest =
          PERIODS.keySet().stream()
              .filter(kind -> first(kind, part) != null)
              .min(Comparator.comparingInt(kind -> start(kind, part)));
      if (earliest.isPresent()) {
        return found(earliest.get(), part);
      }
    }
    return PERIODS.keySet().stream()
        .filter(kind -> first(kind, text) != null)
        .findFirst()
        .map(kind -> found(kind, text))
        .orElse(new Period(PeriodKind.UNKNOWN, null));
  }

  private static int start(PeriodKind kind, String text) {
    var match = first(kind, text);
    return match == null ? Integer.MAX_VALUE : match.start();
  }

  private static Period found(PeriodKind kind, String text) {
    var match = first(kind, text);
    return new Period(kind, match == null ? null : match.group());
  }

  private static @Nullable MatchResult first(PeriodKind kind, String text) {
    var pattern = PERIODS.get(kind);
    if (pattern == null) {
      return null;
    }
    var matcher = pattern.matcher(text);
    return matcher.find() ? matcher.toMatchResult() : null;
  }
}
