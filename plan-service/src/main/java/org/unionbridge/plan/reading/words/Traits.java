package org.unionbridge.plan.reading.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionbridge.plan.reading.file.PlanFile.Party;
import org.unionbridge.plan.reading.file.PlanFile.Role;
import org.unionbridge.plan.reading.file.PlanFile.Strength;

/**
 * What the words of a node say beside its matter: how firm it is, its festivals, who takes part.
 */
public record Traits(Strength strength, List<String> festivals, List<Party> parties) {

  private static final int MOST_READ = 5_000;

  private static final Pattern AWAITS = Pattern.compile("待批|待审批|报批后");
  private static final Pattern TENTATIVE = Pattern.compile("(?<![模虚])拟(?!定)|初步打算|视.{0,12}情况|适时");
  private static final Pattern STRIVE = Pattern.compile("力争|力求|争取(?=在|达|实现|完成|做到|创|建|获|使)");
  private static final Map<String, Pattern> FESTIVALS = new LinkedHashMap<>();

  static {
    festival("new-year", "元旦|迎新(?!春|教师|老师|教工|职工|员工|会员|同学|生|座谈)");
    festival("spring-festival", "春节|新春");
    festival("lantern", "元宵");
    festival("womens-day", "(?<!十)三[·・.．q]?八(?!届|次)|妇女节");
    festival("qingming", "清明");
    festival("labour-day", "(?<![十三四])五[·・.．]?一(?![劳口个次期])|劳动节");
    festival("youth-day", "(?<!十)五[·・.．]?四(?!届|次|青年岗)|青年节");
    festival("childrens-day", "“六[·・.．]?一”|儿童节");
    festival("dragon-boat", "端午");
    festival("teachers-day", "教师节");
    festival("mid-autumn", "中秋");
    festival("national-day", "国庆|“十[·・.．]?一”");
    festival("double-ninth", "重阳");
  }

  private static final String BODY =
      "(?![抓做开推建办搞完促提])\\p{IsHan}{0,8}?(?:部门|党支部|党总支|党委|党政|党组织|行政|妇联|团委|团总支|政教处|工会|女工委|计生站|教育局|公司|委员会)";
  private static final Pattern LEAD =
      Pattern.compile("由([\\p{IsHan}\\w]{2,12}?)(?:具体|全面|牵头)?(?:负责|牵头|承办|主办)");
  private static final Pattern WITH =
      Pattern.compile(
          "(?:会同|配合|协助|联合|协同|(?<![参给])与)(?!部门[：:])(" + BODY + ")((?:及|和|、)" + BODY + ")?");

  private static final String NAMES = "[\\p{IsHan}\\w]{2,12}(?:[、，和及 ][\\p{IsHan}\\w]{2,12}){0,5}";
  private static final Pattern NAMED_LEAD =
      Pattern.compile("(?:责任|负责|牵头|主办|承办)(?:人|单位|部门|领导|科室)?[：:] ?(" + NAMES + ")(?=[。；;）)\\n]|$)");
  private static final Pattern NAMED_WITH =
      Pattern.compile("(?:配合|协办|协助|参与|参加)(?:人|单位|部门|科室)?[：:] ?(" + NAMES + ")(?=[。；;）)\\n]|$)");
  private static final Pattern AND = Pattern.compile("[、，和及 ]");

  /** Reads the beginning, which is the whole of any real item. */
  public static Traits of(String node) {
    var text = node.substring(0, Math.min(MOST_READ, node.length()));
    return new Traits(strengthOf(text), festivalsIn(text), partiesIn(text));
  }

  private static Strength strengthOf(String text) {
    if (AWAITS.matcher(text).find()) {
      return Strength.AWAITS_APPROVAL;
    }
    if (TENTATIVE.matcher(text).find()) {
      return Strength.TENTATIVE;
    }
    return STRIVE.matcher(text).find() ? Strength.STRIVE : Strength.FIRM;
  }

  private static List<String> festivalsIn(String text) {
    return FESTIVALS.entrySet().stream()
        .filter(festival -> festival.getValue().matcher(text).find())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The words that name festivals, as they are written. */
  public static List<String> festivalWords(String text) {
    return FESTIVALS.values().stream()
        .flatMap(pattern -> pattern.matcher(text).results().map(MatchResult::group))
        .distinct()
        .toList();
  }

  private static List<Party> partiesIn(String text) {
    var parties = new ArrayList<Party>();
    LEAD.matcher(text).results().forEach(found -> add(parties, found.group(1), Role.LEAD));
    var with = WITH.matcher(text);
    while (with.find()) {
      add(parties, with.group(1), Role.WITH);
      var second = with.group(2);
      if (second != null) {
        add(parties, second.substring(1), Role.WITH);
      }
    }
    addNamed(NAMED_LEAD.matcher(text), Role.LEAD, parties);
    addNamed(NAMED_WITH.matcher(text), Role.WITH, parties);
    return parties.stream().distinct().toList();
  }

  /** “责任人：张三、李四”, “配合部门：妇联”. */
  private static void addNamed(Matcher named, Role role, List<Party> parties) {
    while (named.find()) {
      AND.splitAsStream(named.group(1)).forEach(name -> add(parties, name, role));
    }
  }

  private static void add(List<Party> parties, String name, Role role) {
    parties.add(new Party(name.strip(), role));
  }

  private static void festival(String id, String words) {
    FESTIVALS.put(id, Pattern.compile(words));
  }
}
