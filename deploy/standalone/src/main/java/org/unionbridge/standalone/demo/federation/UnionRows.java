package org.unionbridge.standalone.demo.federation;

import java.util.List;
import java.util.Optional;
import org.unionbridge.standalone.demo.stage.DemoData;
import org.unionbridge.standalone.demo.stage.Turn;

/**
 * The unions of the story.
 *
 * @param founded the day on which all are founded that say nothing else
 */
record UnionRows(int founded, List<Row> unions) {

  /**
   * A union.
   *
   * @param members invented ones, beside those who have a row of their own
   * @param committee whether the second to fifth member hold posts beside the chair
   * @param headless whether its first member leads it not
   * @param chairLeaves the day on which the chair lays the post down, and nobody follows
   * @param closed the day on which it is closed
   * @param birthdays days, near the beginning of the demonstration, on which first members are born
   * @param lunarBirthdays such days too, kept by the lunar calendar, of the members after those
   * @param leaplings so many of the last members are born on 29 February
   */
  record Row(
      String key,
      String name,
      String level,
      String kind,
      Optional<String> parent,
      Optional<String> founded,
      int members,
      boolean committee,
      boolean headless,
      Optional<Integer> chairLeaves,
      Optional<Integer> closed,
      Optional<List<Integer>> birthdays,
      Optional<List<Integer>> lunarBirthdays,
      int leaplings) {

    String idKey() {
      return "union:" + key;
    }

    /** Its invented members, counted from 1. */
    String memberKey(int number) {
      return "member:" + key + "#" + number;
    }

    Turn turn() {
      return switch (level) {
        case "district" -> Turn.FOUNDING;
        case "town" -> Turn.MIDDLE;
        case "grassroots" -> Turn.GRASSROOTS;
        case "group" -> Turn.GROUPS;
        default -> throw new IllegalStateException("no turn for a union of level " + level);
      };
    }
  }

  static UnionRows read() {
    return DemoData.yaml("unions.yml", UnionRows.class);
  }

  int founded(Row row, Days days) {
    return row.founded().map(days::of).orElse(founded);
  }
}
