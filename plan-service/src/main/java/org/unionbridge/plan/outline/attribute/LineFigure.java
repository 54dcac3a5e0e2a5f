package org.unionbridge.plan.outline.attribute;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.reading.file.PlanFile.Figure;
import org.unionbridge.plan.reading.file.PlanFile.FigureClass;

/**
 * A number that a line undertakes, repeats or reports (P-07, P-08).
 *
 * @param text words that say so
 * @param comparator {@code =}, {@code >=}, {@code <=} or {@code range}
 * @param per period of a recurrence
 * @param window time in which a target is met
 */
public record LineFigure(
    @JsonProperty("class") FigureClass figureClass,
    String text,
    String comparator,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    Optional<String> unit,
    Optional<String> per,
    Optional<String> window) {

  public static final List<String> COMPARATORS = List.of("=", ">=", "<=", "range");

  public String written() {
    return String.join(
        " ",
        figureClass.word(),
        comparator,
        min.map(BigDecimal::toPlainString).orElse(""),
        max.map(BigDecimal::toPlainString).orElse(""),
        unit.orElse(""),
        per.orElse(""));
  }

  public static LineFigure of(Figure read) {
    return new LineFigure(
        read.figureClass(),
        read.text(),
        read.comparator(),
        Optional.ofNullable(read.min()),
        Optional.ofNullable(read.max()),
        Optional.ofNullable(read.unit()),
        Optional.ofNullable(read.per()),
        Optional.ofNullable(read.window()));
  }
}
