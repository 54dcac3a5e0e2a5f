package org.unionbridge.plan.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.catalogue.DataFile;
import org.unionbridge.plan.catalogue.Kind;
import org.unionbridge.plan.catalogue.Table;
import org.unionbridge.plan.reading.file.PlanFile.Level;
import org.unionbridge.plan.reading.file.PlanFile.PeriodKind;
import org.unionbridge.plan.reading.file.PlanFile.UnitKind;
import org.unionbridge.plan.template.Template.Item;
import org.unionbridge.plan.template.Template.Section;

/** The templates that ship with the product, checked against the catalogue of work. */
public final class Templates {

  private static final String FOLDER = "templates/";
  private static final List<String> CODES =
      List.of(
          "organ",
          "school",
          "enterprise",
          "territorial-federation",
          "system-federation",
          "town-education-union",
          "team");
  private static final int MOST_SECTIONS = 10;

  private final Map<String, Template> templates = new LinkedHashMap<>();

  private Templates() {}

  /**
   * The templates as shipped.
   *
   * @throws RuntimeException that names file and line when one cannot be followed to the letter
   */
  public static Templates shipped(Catalogue catalogue) {
    var shipped = new Templates();
    for (var code : CODES) {
      var file = FOLDER + code + ".yml";
      shipped.templates.put(
          code, DataFile.shipped(file, code, table -> template(code, table, catalogue)));
    }
    return shipped;
  }

  static Template template(String code, Table table, Catalogue catalogue) {
    var sections = table.named("sections", (title, rows) -> section(title, rows, catalogue));
    if (sections.size() > MOST_SECTIONS) {
      throw table.broken("sections", "are more than " + MOST_SECTIONS);
    }
    return new Template(
        code,
        table.names(),
        table.oneOf("unitKind", UnitKind.class),
        table.oneOf("level", Level.class),
        table.oneOf("period", PeriodKind.class),
        sections);
  }

  private static Section section(String title, Table rows, Catalogue catalogue) {
    return new Section(title, rows.all((text, row) -> item(text, row, catalogue)));
  }

  private static Item item(String text, Table row, Catalogue catalogue) {
    var kind = row.optionalText("kind").map(code -> kind(code, row, catalogue));
    return new Item(
        text,
        kind.map(Kind::code),
        months(row),
        kind.map(Kind::does).orElse(List.of()),
        row.optionalText("goal").filter("true"::equals).isPresent());
  }

  private static Kind kind(String code, Table row, Catalogue catalogue) {
    return catalogue
        .kind(code)
        .orElseThrow(() -> row.broken("kind", "is " + code + ", which the catalogue has not"));
  }

  /** One window: months that follow each other. */
  private static List<Integer> months(Table row) {
    var months = row.numbers("months");
    boolean known = months.stream().allMatch(month -> month >= 1 && month <= 12);
    boolean inOrder =
        IntStream.range(1, months.size())
            .allMatch(i -> months.get(i) == months.get(i - 1) % 12 + 1);
    if (!known || !inOrder) {
      throw row.broken("months", "are no months that follow each other");
    }
    return months;
  }

  List<Template> all() {
    return List.copyOf(templates.values());
  }

  /** The template of this code. */
  public Optional<Template> template(String code) {
    return Optional.ofNullable(templates.get(code));
  }
}
