package org.unionbridge.plan.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One table of a file of data, read field by field; faults name the file and the line. */
public final class Table {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,6}");

  private final String file;
  private final String what;
  private final Node at;
  private final Map<String, Node> fields = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();

  private Table(String file, String what, Node at) {
    this.file = file;
    this.what = what;
    this.at = at;
  }

  /** Reads a table by its form; what the form never asks for is a fault. */
  static <T> T read(String file, String what, Node node, Function<Table, T> form) {
    var table = new Table(file, what, node);
    if (!(node instanceof MappingNode mapping)) {
      throw table.broken(node, "is no table");
    }
    for (var tuple : mapping.getValue()) {
      var name = table.scalar(tuple.getKeyNode());
      if (table.fields.put(name, tuple.getValueNode()) != null) {
        throw table.broken(tuple.getKeyNode(), "has " + name + " twice");
      }
    }
    var read = form.apply(table);
    table.fields.forEach((name, value) -> {
      if (!table.asked.contains(name)) {
        throw table.broken(value, "has the unknown key " + name);
      }
    });
    return read;
  }

  public RuntimeException broken(String name, String fault) {
    return broken(fields.getOrDefault(name, at), name + " " + fault);
  }

  private BrokenCatalogue broken(Node node, String fault) {
    int line = node.getStartMark().getLine() + 1;
    return new BrokenCatalogue(file + ":" + line + ": " + what + " " + fault);
  }

  private Optional<Node> value(String name) {
    asked.add(name);
    return Optional.ofNullable(fields.get(name));
  }

  private Node required(String name) {
    return value(name).orElseThrow(() -> broken(name, "is missing"));
  }

  private String scalar(Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw broken(node, "holds no text where one is expected");
  }

  public String text(String name) {
    return scalar(required(name));
  }

  public Optional<String> optionalText(String name) {
    return value(name).map(this::scalar);
  }

  public Names names() {
    return new Names(text("zh"), text("en"));
  }

  int number(String name, int otherwise) {
    return value(name).map(node -> number(name, scalar(node))).orElse(otherwise);
  }

  private int number(String name, String written) {
    if (WHOLE_NUMBER.matcher(written).matches()) {
      return Integer.parseInt(written);
    }
    throw broken(name, "is no whole number");
  }

  public List<Integer> numbers(String name) {
    return optionalTexts(name).stream().map(written -> number(name, written)).toList();
  }

  /** The words of an enumeration are written in small letters, with hyphens. */
  public <E extends Enum<E>> E oneOf(String name, Class<E> words) {
    var text = text(name);
    var known = Arrays.asList(words.getEnumConstants());
    return known.stream()
        .filter(word -> wordOf(word).equals(text))
        .findFirst()
        .orElseThrow(() ->
            broken(name, "is " + text + ", none of " + known.stream().map(Table::wordOf).toList()));
  }

  static String wordOf(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  List<String> texts(String name) {
    var texts = optionalTexts(name);
    if (texts.isEmpty()) {
      throw broken(name, "is missing or empty");
    }
    return texts;
  }

  public List<String> optionalTexts(String name) {
    var node = value(name);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof SequenceNode list)) {
      throw broken(name, "is no list");
    }
    var texts = new ArrayList<String>();
    for (Node element : list.getValue()) {
      var text = scalar(element);
      if (texts.contains(text)) {
        throw broken(element, "has " + text + " twice in " + name);
      }
      texts.add(text);
    }
    return texts;
  }

  <T> Optional<T> optionalTable(String name, Function<Table, T> form) {
    return value(name).map(node -> read(file, what + "." + name, node, form));
  }

  <T> T table(String name, Function<Table, T> form) {
    return read(file, what + "." + name, required(name), form);
  }

  /** The tables below this one, in their order, each with the name that it goes by. */
  public <T> List<T> named(String name, BiFunction<String, Table, T> form) {
    return table(name, tables -> tables.all(form));
  }

  /** Every field of this table is a table itself. */
  public <T> List<T> all(BiFunction<String, Table, T> form) {
    return List.copyOf(fields.keySet()).stream()
        .map(key -> read(file, key, required(key), table -> form.apply(key, table)))
        .toList();
  }
}
