package org.unionbridge.plan.reading.cleaning;

import java.util.List;
import java.util.Map;
import org.unionbridge.plan.reading.file.PlanFile.Repair;

/** What plans are known to misspell, and what it means; nothing that can be right is among it. */
final class Spelling {

  private static final List<Map.Entry<String, String>> MEANT =
      List.of(
          Map.entry("送暖和", "送温暖"),
          Map.entry("主子翁", "主人翁"),
          Map.entry("走仿", "走访"),
          Map.entry("全理化建议", "合理化建议"),
          Map.entry("并困", "病困"),
          Map.entry("合作权益", "合法权益"),
          Map.entry("技能竟赛", "技能竞赛"),
          Map.entry("三q八", "三·八"),
          Map.entry("坚定不够地", "坚定不移地"),
          Map.entry("教工而队伍", "教工队伍"),
          Map.entry("心理保。", "心理保健)"),
          Map.entry("活动经;", "活动经常化"),
          Map.entry("德?lián)P师", "德扬师"));

  private Spelling() {}

  static String corrected(int number, String line, List<Repair> repairs) {
    var text = line;
    for (var each : MEANT) {
      if (text.contains(each.getKey())) {
        repairs.add(new Repair(number, "misspelling", each.getKey(), each.getValue()));
        text = text.replace(each.getKey(), each.getValue());
      }
    }
    return text;
  }
}
