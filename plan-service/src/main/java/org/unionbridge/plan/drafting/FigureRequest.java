package org.unionbridge.plan.drafting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.outline.attribute.LineFigure;
import org.unionbridge.plan.plan.Words;
import org.unionbridge.plan.reading.file.PlanFile.FigureClass;
import org.unionbridge.platform.web.Fields;

/** A target, a recurrence or a result of a line, as a body tells it; numbers as decimals. */
record FigureRequest(LineFigure figure) {

  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_UNIT = 20;
  private static final String DECIMAL = "\\d{1,9}(\\.\\d{1,2})?";
  private static final List<String> PERIODS =
      List.of(
          "day",
          "week",
          "weekend",
          "month",
          "2-month",
          "quarter",
          "half-year",
          "term",
          "school-year",
          "year");
  private static final List<String> WINDOWS = List.of("year", "school-year", "term", "half-year");

  static FigureRequest read(Fields fields) {
    var kind = Words.read(fields, "class", FigureClass.values(), FigureClass::word);
    var comparator = fields.oneOf("comparator", LineFigure.COMPARATORS);
    var min = number(fields, "min", !comparator.equals("<="));
    var max = number(fields, "max", List.of("<=", "range").contains(comparator));
    if (comparator.equals("range") && min.isPresent() && max.isPresent()) {
      if (min.get().compareTo(max.get()) > 0) {
        fields.fault("max", "less-than-min");
      }
    }
    var per = known(fields, "per", PERIODS);
    if (kind == FigureClass.FREQUENCY && per.isEmpty()) {
      fields.fault("per", "required");
    }
    return new FigureRequest(
        new LineFigure(
            kind,
            fields.optionalText("text", LONGEST_TEXT).orElse(""),
            comparator,
            min,
            comparator.equals("=") ? min : max,
            fields.optionalText("unit", LONGEST_UNIT),
            per,
            known(fields, "window", WINDOWS)));
  }

  private static Optional<BigDecimal> number(Fields fields, String name, boolean needed) {
    var told = fields.optionalText(name, 12);
    if (told.isEmpty() && needed) {
      fields.fault(name, "required");
    }
    if (told.isPresent() && !told.get().matches(DECIMAL)) {
      fields.fault(name, "not-a-decimal");
      return Optional.empty();
    }
    return told.map(BigDecimal::new);
  }

  private static Optional<String> known(Fields fields, String name, List<String> words) {
    var told = fields.optionalText(name, LONGEST_UNIT);
    if (told.isPresent() && !words.contains(told.get())) {
      fields.fault(name, "not-one-of", String.join(", ", words));
    }
    return told;
  }
}
