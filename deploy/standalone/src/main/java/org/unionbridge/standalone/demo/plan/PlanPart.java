package org.unionbridge.standalone.demo.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.unionbridge.standalone.demo.stage.Deed;
import org.unionbridge.standalone.demo.stage.DemoData;
import org.unionbridge.standalone.demo.stage.Scene;
import org.unionbridge.standalone.demo.stage.Turn;
import tools.jackson.databind.JsonNode;

/** Work plans, imported as a user would: read only, made a union's own, done in parts. */
public final class PlanPart {

  private static final Set<String> DONE = Set.of("completed-on-another-day");

  private final PlanRows rows = DemoData.yaml("plans.yml", PlanRows.class);

  /** The plans of the story, and what becomes of them. */
  record PlanRows(
      List<Row> plans,
      List<PlanStep> steps,
      List<ProgrammeStep.Defined> programmes,
      List<ProgrammeStep> belonging) {}

  /** How a plan begins. */
  enum Standing {
    @JsonProperty("read")
    READ,
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("in-force")
    IN_FORCE
  }

  /**
   * A plan.
   *
   * @param sent the day on which it is imported
   * @param by who sends it, for their own union
   * @param file among the samples
   * @param plan the one in the file that counts
   * @param year of the plan, counted from the year of the story
   * @param standing whether it is read alone, a draft, or in force at once
   * @param late so many tasks, whose time is over, are not done
   */
  record Row(
      String key,
      int sent,
      String by,
      String file,
      int plan,
      int year,
      Standing standing,
      int late) {

    String idKey() {
      return "plan:" + key;
    }
  }

  public Stream<Deed> deeds() {
    return Stream.of(
            rows.plans().stream().flatMap(PlanPart::begun),
            PlanStep.deeds(rows.steps()),
            rows.programmes().stream().map(ProgrammeStep.Defined::deed),
            rows.belonging().stream().map(ProgrammeStep::deed))
        .flatMap(part -> part);
  }

  private static Stream<Deed> begun(Row row) {
    return switch (row.standing()) {
      case READ -> Stream.of(read(row));
      case DRAFT -> Stream.of(adopted(row));
      case IN_FORCE -> Stream.of(adopted(row), tasks(row));
    };
  }

  private static Deed read(Row row) {
    return new Deed(row.sent(), Turn.IMPORTS, row.idKey(), scene -> sent(scene, row));
  }

  private static String sent(Scene scene, Row row) {
    return scene
        .by(row.by())
        .upload(
            "/api/plan/imports?name=" + row.file(),
            DemoData.bytes("samples/" + row.file()),
            row.idKey())
        .text("id");
  }

  private static Deed adopted(Row row) {
    return new Deed(
        row.sent(),
        Turn.IMPORTS,
        row.idKey(),
        scene ->
            scene
                .by(row.by())
                .post(
                    "/api/plan/imports/" + sent(scene, row) + "/acceptance",
                    Map.of(
                        "plan",
                        row.plan(),
                        "year",
                        scene.anchor().getYear() + row.year(),
                        "draft",
                        row.standing() == Standing.DRAFT),
                    row.idKey() + ":acceptance")
                .text("planId"));
  }

  private static Deed tasks(Row row) {
    return new Deed(
        row.sent(),
        Turn.TASKS,
        "tasks:" + row.key(),
        scene -> {
          var today = scene.on(row.sent());
          var over =
              scheduled(scene, row).stream().filter(task -> until(task).isBefore(today)).toList();
          var done = over.subList(0, Math.max(0, over.size() - row.late()));
          done.forEach(task -> complete(scene, row, task));
          return Integer.toString(done.size());
        });
  }

  /** All tasks of the plan, the earliest due first, once they are there. */
  private static List<JsonNode> scheduled(Scene scene, Row row) {
    var plan = scene.id(row.idKey());
    var caller = scene.by(row.by());
    var planned = caller.get("/api/plan/plans/" + plan).body().path("tasks").size();
    return caller.waitFor(() -> {
      var found = caller.get("/api/plan/tasks?limit=100&planId=" + plan).body().path("items");
      return found.size() == planned
          ? Optional.of(StreamSupport.stream(found.spliterator(), false).toList())
          : Optional.empty();
    });
  }

  private static void complete(Scene scene, Row row, JsonNode task) {
    var id = task.path("id").asString();
    var day = until(task).minusDays(2 + Math.floorMod(id.hashCode(), 15));
    scene
        .by(row.by())
        .post(
            "/api/plan/tasks/" + id + "/completion",
            Map.of("completedOn", day.toString()),
            "task:" + id,
            DONE);
  }

  private static LocalDate until(JsonNode task) {
    return LocalDate.parse(task.path("until").asString());
  }
}
