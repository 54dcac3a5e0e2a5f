package org.unionbridge.notification.duty.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One table of the rules file, read field by field; what nobody asks for is refused. */
final class RuleRow {

  private final String where;
  private final Map<?, ?> fields;
  private final Set<Object> asked = new HashSet<>();

  private RuleRow(String where, Map<?, ?> fields) {
    this.where = where;
    this.fields = fields;
  }

  /** Reads a table by its form. */
  static <T> T read(String where, Object value, Function<RuleRow, T> form) {
    if (!(value instanceof Map<?, ?> fields)) {
      throw new BrokenRules(where + " is no table");
    }
    var row = new RuleRow(where, fields);
    var read = form.apply(row);
    fields.keySet().stream()
        .filter(name -> !row.asked.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw row.broken(String.valueOf(name), "is no field that rules have");
        });
    return read;
  }

  BrokenRules broken(String field, String what) {
    return new BrokenRules(where + ": " + field + " " + what);
  }

  private Optional<Object> value(String name) {
    asked.add(name);
    return Optional.ofNullable(fields.get(name));
  }

  private Object required(String name) {
    return value(name).orElseThrow(() -> broken(name, "is missing"));
  }

  String text(String name) {
    return optionalText(name).orElseThrow(() -> broken(name, "is missing"));
  }

  Optional<String> optionalText(String name) {
    return value(name)
        .map(value -> {
          if (value instanceof String text && !text.isBlank()) {
            return text;
          }
          throw broken(name, "is no text");
        });
  }

  int days(String name) {
    if (required(name) instanceof Integer days && days >= 1 && days <= 366) {
      return days;
    }
    throw broken(name, "is no number of days from 1 to 366");
  }

  /** From 1 to 100; empty where it is not written. */
  Optional<Integer> optionalPercent(String name) {
    return value(name)
        .map(value -> {
          if (value instanceof Integer percent && percent >= 1 && percent <= 100) {
            return percent;
          }
          throw broken(name, "is no number from 1 to 100");
        });
  }

  /** No where it is not written. */
  boolean optionalFlag(String name) {
    return value(name)
        .map(value -> {
          if (value instanceof Boolean flag) {
            return flag;
          }
          throw broken(name, "is neither true nor false");
        })
        .orElse(false);
  }

  /** As {@link #rows}; none where it is not written. */
  <T> List<T> optionalRows(String name, Function<RuleRow, T> form) {
    return value(name).isPresent() ? rows(name, form) : List.of();
  }

  <E extends Enum<E>> E oneOf(String name, Class<E> words) {
    var known = Arrays.asList(words.getEnumConstants());
    var text = text(name);
    return known.stream()
        .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(() ->
            broken(
                name, "is " + text + ", not one of " + known.toString().toLowerCase(Locale.ROOT)));
  }

  List<String> texts(String name) {
    return list(name).stream().map(String::valueOf).toList();
  }

  /** As {@link #texts}; none where it is not written. */
  List<String> optionalTexts(String name) {
    return value(name).isPresent() ? texts(name) : List.of();
  }

  <T> List<T> rows(String name, Function<RuleRow, T> form) {
    var place = where + "." + name;
    return list(name).stream().map(value -> read(place, value, form)).toList();
  }

  <T> T row(String name, Function<RuleRow, T> form) {
    return read(where + "." + name, required(name), form);
  }

  /** As {@link #row}; none where it is not written. */
  <T> Optional<T> optionalRow(String name, Function<RuleRow, T> form) {
    return value(name).map(table -> read(where + "." + name, table, form));
  }

  /** The tables below this one by the names that they go by. */
  <T> List<T> named(String name, BiFunction<String, RuleRow, T> form) {
    if (!(required(name) instanceof Map<?, ?> tables) || tables.isEmpty()) {
      throw broken(name, "is empty");
    }
    return tables.entrySet().stream()
        .map(table -> {
          var key = String.valueOf(table.getKey());
          return read(key, table.getValue(), row -> form.apply(key, row));
        })
        .toList();
  }

  private List<?> list(String name) {
    if (required(name) instanceof List<?> values && !values.isEmpty()) {
      return values;
    }
    throw broken(name, "is no list, or an empty one");
  }
}
