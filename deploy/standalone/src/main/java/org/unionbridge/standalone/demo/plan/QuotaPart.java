package org.unionbridge.standalone.demo.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unionbridge.standalone.demo.stage.Deed;
import org.unionbridge.standalone.demo.stage.DemoData;
import org.unionbridge.standalone.demo.stage.Scene;
import org.unionbridge.standalone.demo.stage.Turn;

/** What the federation expects of unions below in the year. */
public final class QuotaPart {

  private final QuotaRows rows = DemoData.yaml("quotas.yml", QuotaRows.class);

  /** The quotas of the story. */
  record QuotaRows(List<Row> quotas) {}

  /**
   * A quota.
   *
   * @param day on which it is set
   * @param by who sets it
   * @param value of each union
   * @param unions by their keys
   */
  record Row(String key, int day, String by, String measure, int value, List<String> unions) {

    Deed deed() {
      return new Deed(day, Turn.STAGES, "quota:" + key, this::set);
    }

    private String set(Scene scene) {
      var named = unions.stream().map(union -> scene.id("union:" + union)).toList();
      var quota =
          Map.of(
              "measure",
              measure,
              "year",
              scene.anchor().getYear(),
              "value",
              value,
              "unions",
              named);
      return scene.by(by).post("/api/plan/quotas", quota, "quota:" + key).text("id");
    }
  }

  public Stream<Deed> deeds() {
    return rows.quotas().stream().map(Row::deed);
  }
}
