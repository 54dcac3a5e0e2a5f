package org.unionbridge.plan.kinds;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionbridge.plan.catalogue.Kind;
import org.unionbridge.plan.catalogue.Names;
import org.unionbridge.plan.catalogue.RecordField;
import org.unionbridge.plan.extension.OwnKind;

/**
 * A kind of work as it is shown.
 *
 * @param name in the asker's language; both stand in {@code names}
 * @param own whether a federation has it of its own
 * @param offered whether tasks and records of it can still be begun
 */
record KindView(
    String code,
    String area,
    String name,
    Names names,
    List<String> words,
    List<String> weakWords,
    List<String> notWords,
    List<FieldView> fields,
    Optional<KindMeasure> measure,
    String every,
    int times,
    List<Integer> months,
    List<String> does,
    List<String> told,
    List<String> capabilities,
    boolean own,
    boolean offered) {

  /**
   * A field of the record.
   *
   * @param choices names by codes; empty of every type but choice
   */
  record FieldView(String code, String type, String name, Map<String, String> choices) {}

  /** What is counted, and in what. */
  record KindMeasure(String code, String unit, Optional<String> of, Optional<String> per) {}

  /** A kind in a list. */
  record Row(String code, String area, String name, Optional<KindMeasure> measure, boolean own) {}

  static Row row(Kind kind, Locale language) {
    return new Row(
        kind.code(),
        kind.area(),
        kind.names().in(language),
        kind.measure().map(KindView::measure),
        isOwn(kind));
  }

  static KindView of(Kind kind, boolean offered, Locale language) {
    return new KindView(
        kind.code(),
        kind.area(),
        kind.names().in(language),
        kind.names(),
        kind.meaning().words(),
        kind.meaning().weak(),
        kind.meaning().not(),
        kind.fields().stream().map(field -> field(field, language)).toList(),
        kind.measure().map(KindView::measure),
        word(kind.usual().every()),
        kind.usual().times(),
        kind.usual().months(),
        kind.does(),
        kind.told(),
        kind.capabilities(),
        isOwn(kind),
        offered);
  }

  private static FieldView field(RecordField field, Locale language) {
    var choices =
        field.choices().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, choice -> choice.getValue().in(language)));
    return new FieldView(field.code(), word(field.type()), field.names().in(language), choices);
  }

  private static KindMeasure measure(Kind.Measure measure) {
    return new KindMeasure(measure.code(), word(measure.unit()), measure.of(), measure.per());
  }

  private static boolean isOwn(Kind kind) {
    return kind.code().startsWith(OwnKind.PREFIX);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
