package org.unionbridge.plan.catalogue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.unionbridge.plan.catalogue.Kind.Meaning;
import org.unionbridge.plan.catalogue.Kind.Measure;
import org.unionbridge.plan.catalogue.Kind.Period;
import org.unionbridge.plan.catalogue.Kind.Unit;
import org.unionbridge.plan.catalogue.Kind.Usual;

/** Reads kinds strictly: whatever could not be meant so stops the start. */
final class KindForm {

  private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z0-9]+)+");
  private static final Pattern MEASURE = Pattern.compile("[A-Z]+(_[A-Z]+)*");
  private static final Pattern CAPABILITY = Pattern.compile("[PTLDRMHWAVFC]-[0-9]{2}");

  private final Map<String, RecordField> vocabulary;
  private final Set<String> codes = new HashSet<>();
  private final Map<String, String> claimed = new LinkedHashMap<>();
  private final Map<String, Unit> units = new LinkedHashMap<>();

  KindForm(Map<String, RecordField> vocabulary) {
    this.vocabulary = vocabulary;
  }

  static RecordField field(String code, Table table) {
    var type = table.oneOf("type", RecordField.Type.class);
    var choices = new LinkedHashMap<String, Names>();
    if (type == RecordField.Type.CHOICE) {
      table
          .named("choices", (choice, names) -> Map.entry(choice, names.names()))
          .forEach(choice -> choices.put(choice.getKey(), choice.getValue()));
    }
    return new RecordField(code, type, table.names(), choices);
  }

  Kind kind(String area, String code, Table table) {
    if (!CODE.matcher(code).matches() || !code.startsWith(area + "-")) {
      throw table.broken("code", "is not of the form " + area + "-thing");
    }
    if (!codes.add(code)) {
      throw table.broken("code", "stands in the catalogue twice");
    }
    var fields = table.texts("record").stream().map(name -> known(table, name)).toList();
    return new Kind(
        code,
        area,
        table.names(),
        meaning(code, table),
        fields,
        table.optionalTable("measure", row -> measure(row, fields)),
        table.table("usual", KindForm::usual),
        posts(table, "does"),
        posts(table, "told"),
        capabilities(table));
  }

  private RecordField known(Table table, String name) {
    var field = vocabulary.get(name);
    if (field == null) {
      throw table.broken("record", "names " + name + ", which is no field of fields.yml");
    }
    return field;
  }

  /** A plain word belongs to one kind, or nobody could say which of them a text means. */
  private Meaning meaning(String code, Table table) {
    var words = table.texts("words");
    var weak = table.optionalTexts("weak");
    var not = table.optionalTexts("not");
    for (String word : words) {
      if (weak.contains(word) || not.contains(word)) {
        throw table.broken("words", "contradict themselves about " + word);
      }
      var other = word.contains("+") ? null : claimed.put(word, code);
      if (other != null) {
        throw table.broken("words", "claim " + word + ", which means " + other + " already");
      }
    }
    for (String word : weak) {
      if (not.contains(word)) {
        throw table.broken("weak", "contradicts not about " + word);
      }
    }
    return new Meaning(words, weak, not);
  }

  private Measure measure(Table row, List<RecordField> fields) {
    var code = row.text("code");
    if (!MEASURE.matcher(code).matches()) {
      throw row.broken("code", "is not of the form SOME_MEASURE");
    }
    var unit = row.oneOf("unit", Unit.class);
    if (units.getOrDefault(code, unit) != unit) {
      throw row.broken("unit", "differs from that of " + code + " elsewhere");
    }
    units.put(code, unit);
    var of = counted(row, "of", fields);
    var per = counted(row, "per", fields);
    if (per.isPresent() != (unit == Unit.PERCENT) || (per.isPresent() && of.isEmpty())) {
      throw row.broken("unit", "is percent exactly where one field is counted per another");
    }
    return new Measure(code, unit, of, per);
  }

  private static Optional<String> counted(Table row, String name, List<RecordField> fields) {
    var counted = row.optionalText(name);
    counted.ifPresent(code -> {
      if (fields.stream().noneMatch(field -> field.code().equals(code) && field.type().counts())) {
        throw row.broken(name, "is " + code + ", which is no number of the record");
      }
    });
    return counted;
  }

  private static Usual usual(Table row) {
    var months = row.numbers("months");
    if (months.stream().anyMatch(month -> month < 1 || month > 12)) {
      throw row.broken("months", "are numbered from 1 to 12");
    }
    int times = row.number("times", 1);
    if (times < 1) {
      throw row.broken("times", "is at least 1");
    }
    return new Usual(row.oneOf("every", Period.class), times, months);
  }

  private static List<String> posts(Table table, String name) {
    var posts = table.texts(name);
    for (String post : posts) {
      if (!Catalogue.POSTS.contains(post)) {
        throw table.broken(name, "names " + post + ", which is no post of a union");
      }
    }
    return posts;
  }

  private static List<String> capabilities(Table table) {
    var capabilities = table.texts("for");
    for (String capability : capabilities) {
      if (!CAPABILITY.matcher(capability).matches()) {
        throw table.broken("for", "names " + capability + ", which numbers no capability");
      }
    }
    return capabilities;
  }
}
