package org.unionbridge.plan.reading.structure;

import java.util.regex.Pattern;

/** The words and signs by which a line shows what it is for. */
final class Wording {

  private static final int SHORT = 24;
  private static final Pattern LABEL =
      Pattern.compile(
          "[^，。；！？,;!?：:]{0,16}(?:安排|日程|行事历|计划表|一览表|思想|思路|要求|目标|重点|任务|措施|工作|内容|做法|主题|要点)"
              + " ?(?<colon>[：:]?)");
  private static final Pattern BARE_LABEL =
      Pattern.compile(".{0,10}(?:安排|日程|行事历|一览表|指导思想|工作目标|工作思路|工作重点|重点工作|主要工作|具体措施|主要措施|工作任务|总体要求)");
  private static final Pattern LABEL_WITH_TEXT =
      Pattern.compile("(?:指导思想|工作目标|工作思路|总体要求|总体目标|主要任务|工作重点|重点工作|主要工作|工作措施|具体措施) ?[：:] ?");
  private static final Pattern ATTACHED =
      Pattern.compile("附(?:件|表)? ?[0-9一二三]{0,2} ?[：:].{0,30}(?:安排|日程|行事历|配档|计划|一览)表?");
  private static final String COLUMN =
      "(?:序号|活动主题|具体内容|活动内容|工作内容|主要内容|月份|时间|内容|项目|主题|负责人|责任人|责任部门|备注)";
  private static final Pattern TABLE_HEAD = Pattern.compile(COLUMN + "(?: " + COLUMN + ")*");
  private static final Pattern SCHEDULE = Pattern.compile("安排|日程|行事历|月历|配档|计划表|一览表");
  private static final Pattern GUIDING = Pattern.compile("指导思想|指导原则|总体思路|工作思路|基本思路|总体要求|形势分析|基本情况");
  private static final Pattern GOAL = Pattern.compile("目标");
  private static final Pattern CLOSING =
      Pattern.compile("^(?:总之|让我们|新的一年里?，|以上)|(?:努力奋斗|新的?(?:更大)?贡献|再创佳绩)[。！!]$");
  private static final Pattern TITLE =
      Pattern.compile(".{0,40}(?:工作)?(?:计划|规划|要点|方案|打算|(?<=[会年期].{0,8})安排)(?:[(（].{1,20}[)）])?");

  private Wording() {}

  /** Offset behind the label that opens the line, or -1: whole line, or name and colon. */
  static int labelEnd(String text, boolean structureFollows) {
    var named = LABEL_WITH_TEXT.matcher(text);
    if (named.lookingAt()) {
      return named.end();
    }
    if (ATTACHED.matcher(text).matches()) {
      return text.length();
    }
    if (text.length() > SHORT) {
      return -1;
    }
    var label = LABEL.matcher(text);
    boolean whole =
        label.matches() && (!label.group("colon").isEmpty() || isBareLabel(text, structureFollows));
    return whole ? text.length() : -1;
  }

  private static boolean isBareLabel(String text, boolean structureFollows) {
    return structureFollows && BARE_LABEL.matcher(text).matches();
  }

  static boolean isTableHead(String text) {
    return text.length() <= SHORT && TABLE_HEAD.matcher(text).matches();
  }

  static boolean opensSchedule(String heading) {
    return (heading.length() <= SHORT && SCHEDULE.matcher(heading).find())
        || ATTACHED.matcher(heading).matches();
  }

  static boolean isGuiding(String heading) {
    return heading.length() <= SHORT && GUIDING.matcher(heading).find();
  }

  static boolean namesGoals(String heading) {
    return heading.length() <= SHORT && GOAL.matcher(heading).find();
  }

  static boolean isClosing(String text) {
    return CLOSING.matcher(text).find();
  }

  static boolean isTitle(String text) {
    return text.length() <= 60 && TITLE.matcher(text).matches();
  }

  /** Whether the paragraph is complete, so that what follows is another one. */
  static boolean endsSentence(String text) {
    int last = text.length() - 1;
    if (last < 0) {
      return false;
    }
    char end = text.charAt(last);
    return "。！？!?；;：:…)）".indexOf(end) >= 0
        || (last > 0 && "”》’\"".indexOf(end) >= 0 && "。！？!?".indexOf(text.charAt(last - 1)) >= 0);
  }

  /** Whether the text cannot end here. */
  static boolean stopsShort(String text) {
    return !text.isEmpty() && "，、,（(“《".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether no paragraph can begin like this. */
  static boolean carriesOn(String text) {
    return "，。；：、！？,.;:!?)）”》".indexOf(text.charAt(0)) >= 0;
  }
}
