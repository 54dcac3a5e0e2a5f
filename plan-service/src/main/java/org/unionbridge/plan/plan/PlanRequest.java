package org.unionbridge.plan.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unionbridge.plan.plan.rules.PlanCommand;
import org.unionbridge.plan.plan.rules.PlanCommand.Compose;
import org.unionbridge.plan.plan.stage.Bench.Touch;
import org.unionbridge.plan.plan.stage.Origin;
import org.unionbridge.plan.reading.Rewriting;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.plan.reading.file.PlanFile.Level;
import org.unionbridge.plan.reading.file.PlanFile.PeriodKind;
import org.unionbridge.plan.reading.file.PlanFile.UnitKind;
import org.unionbridge.plan.template.Template;
import org.unionbridge.plan.template.Templates;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Problem;

/**
 * A plan to be written by hand.
 *
 * @param template code of the one whose lines it begins with; what it says need not be told
 */
record PlanRequest(
    int year,
    String title,
    Optional<String> template,
    Optional<UnitKind> unitKind,
    Optional<Level> level,
    Optional<PeriodKind> period) {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_CODE = 60;

  static PlanRequest read(Fields f) {
    var template = f.optionalText("template", LONGEST_CODE);
    boolean told = template.isPresent();
    return new PlanRequest(
        (int) f.number("year", PlanApi.EARLIEST_YEAR, PlanApi.LATEST_YEAR),
        f.text("title", LONGEST_TITLE),
        template,
        word(f, "unitKind", UnitKind.values(), UnitKind::word, told),
        word(f, "level", Level.values(), Level::word, told),
        word(f, "period", PeriodKind.values(), PeriodKind::word, told));
  }

  private static <T> Optional<T> word(
      Fields fields, String name, T[] values, Function<T, String> word, boolean told) {
    var read = Words.optional(fields, name, values, word);
    if (read.isEmpty() && !told) {
      fields.fault(name, "required");
    }
    return read;
  }

  /** What begins it; an unknown template is a fault. */
  PlanCommand command(Place place, Touch touch, Templates templates) {
    var from =
        template.map(
            code -> templates.template(code).orElseThrow(() -> unknown("template").asException()));
    var head =
        Rewriting.blank(
            title,
            unitKind.or(() -> from.map(Template::unitKind)).orElse(UnitKind.OTHER),
            level.or(() -> from.map(Template::level)).orElse(Level.GRASSROOTS),
            new PlanFile.Period(
                period.or(() -> from.map(Template::period)).orElse(PeriodKind.UNKNOWN), null));
    var origin = Origin.begun(place.unionId(), year);
    return from.<PlanCommand>map(known -> new Compose(origin, head, known.outline(), touch))
        .orElseGet(() -> new PlanCommand.Begin(origin, head, touch));
  }

  private static Problem unknown(String field) {
    return Problem.badFields(List.of(new FieldFault(field, "unknown-reference", List.of())));
  }
}
