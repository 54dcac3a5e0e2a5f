package org.unionbridge.standalone.demo.federation;

import java.time.LocalDate;
import java.util.List;
import org.unionbridge.standalone.demo.stage.DemoData;

/** Those of the story who have a name in its data. */
record PeopleRows(List<Row> people) {

  /**
   * Somebody.
   *
   * @param code their login, and by which the other data name them
   * @param posts such as {@code chair@beicheng}; the first is the one they act in
   * @param account whether they come in
   * @param shown whether visitors may sign in as them
   */
  record Row(
      String code,
      String name,
      String sex,
      LocalDate born,
      String union,
      List<String> posts,
      boolean account,
      boolean shown) {

    String memberKey() {
      return "member:" + code;
    }

    boolean isOfTheRoot() {
      return union.equals("root");
    }
  }

  static PeopleRows read() {
    return DemoData.yaml("people.yml", PeopleRows.class);
  }
}
