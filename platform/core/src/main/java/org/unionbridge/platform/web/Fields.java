package org.unionbridge.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.unionbridge.platform.web.FieldShape.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the body of a request field by field and notes every fault, so that all are answered
 * together. What a faulty field yields is a stand-in and never leaves {@link #read}.
 */
public final class Fields {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

  private final ObjectNode node;
  private final String prefix;
  private final List<FieldFault> faults;
  private final Shapes shapes;
  private final Set<String> asked = new HashSet<>();

  private Fields(ObjectNode node, String prefix, List<FieldFault> faults, Shapes shapes) {
    this.node = node;
    this.prefix = prefix;
    this.faults = faults;
    this.shapes = shapes;
  }

  /** What a form asks for: found by running it on nothing. */
  public static <T> List<FieldShape> shapesOf(Function<Fields, T> form) {
    var shapes = Shapes.describing();
    var nothing = JsonNodeFactory.instance.objectNode();
    var unused = form.apply(new Fields(nothing, "", new ArrayList<>(), shapes));
    return shapes.all();
  }

  /**
   * Reads a whole body; fields that the form never asks for are faults too.
   *
   * @throws ProblemException with every field at fault
   */
  public static <T> T read(ObjectNode body, Function<Fields, T> form) {
    var faults = new ArrayList<FieldFault>();
    var fields = new Fields(body, "", faults, Shapes.none());
    var read = form.apply(fields);
    fields.noteUnknown();
    if (!faults.isEmpty()) {
      throw Problem.badFields(faults).asException();
    }
    return read;
  }

  private void noteUnknown() {
    node.propertyNames().stream()
        .filter(name -> !asked.contains(name))
        .forEach(name -> fault(name.length() > 60 ? name.substring(0, 60) : name, "unknown"));
  }

  /** A required text; outer blanks do not count. */
  public String text(String name, int longest) {
    return optionalText(name, longest).orElseGet(() -> required(name, ""));
  }

  public Optional<String> optionalText(String name, int longest) {
    shapes.note(name, Kind.TEXT, 0, longest);
    return value(name)
        .flatMap(
            value -> value.isString() ? Optional.of(value.stringValue()) : mistyped(name, "text"))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .filter(text -> holds(text.length() <= longest, name, "too-long", longest))
        .filter(text -> holds(text.chars().noneMatch(Fields::unprintable), name, "unprintable"));
  }

  private static boolean unprintable(int character) {
    return Character.isISOControl(character) && character != '\n' && character != '\t';
  }

  /** An id as this system gives them out. */
  public String id(String name) {
    return text(name, 64);
  }

  public Optional<String> optionalId(String name) {
    return optionalText(name, 64);
  }

  /** One of these words. */
  public String oneOf(String name, Collection<String> words) {
    var text = text(name, 60);
    shapes.refine(name, shape -> shape.oneOf(words.stream().sorted().toList()));
    if (!text.isEmpty() && !words.contains(text)) {
      fault(name, "not-one-of", String.join(", ", words.stream().sorted().toList()));
    }
    return text;
  }

  /** A calendar day as ISO 8601: {@code 2026-03-08}. */
  public LocalDate date(String name) {
    return optionalDate(name).orElseGet(() -> required(name, EARLIEST));
  }

  public Optional<LocalDate> optionalDate(String name) {
    shapes.note(name, Kind.DATE, 0, 0);
    return optionalText(name, 40).flatMap(text -> parseDate(name, text));
  }

  private Optional<LocalDate> parseDate(String name, String text) {
    try {
      var date = LocalDate.parse(text);
      boolean sensible = !date.isBefore(EARLIEST) && date.isBefore(LATEST);
      return holds(sensible, name, "bad-date") ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException e) {
      fault(name, "bad-date");
      return Optional.empty();
    }
  }

  public long number(String name, long least, long most) {
    return optionalNumber(name, least, most).orElseGet(() -> required(name, least));
  }

  public Optional<Long> optionalNumber(String name, long least, long most) {
    shapes.note(name, Kind.NUMBER, least, most);
    return value(name)
        .flatMap(value ->
            value.isIntegralNumber() && value.canConvertToLong()
                ? Optional.of(value.longValue())
                : mistyped(name, "whole-number"))
        .filter(
            number -> holds(number >= least && number <= most, name, "out-of-range", least, most));
  }

  public boolean flag(String name) {
    shapes.note(name, Kind.FLAG, 0, 0);
    return value(name)
        .flatMap(
            value -> value.isBoolean() ? Optional.of(value.booleanValue()) : mistyped(name, "flag"))
        .orElse(false);
  }

  /** A list of texts, not longer than this. */
  public List<String> texts(String name, int most, int longest) {
    shapes.note(name, Kind.TEXTS, 0, most);
    var value = value(name);
    if (value.isEmpty()) {
      return required(name, List.of());
    }
    if (!value.get().isArray() || value.get().size() > most) {
      fault(name, "bad-list", most);
      return List.of();
    }
    var texts = new ArrayList<String>();
    for (JsonNode element : value.get()) {
      if (!element.isString() || element.stringValue().length() > longest) {
        fault(name, "bad-list", most);
        return List.of();
      }
      texts.add(element.stringValue());
    }
    return List.copyOf(texts);
  }

  /** An object within the body, read by its own form. */
  public <T> Optional<T> object(String name, Function<Fields, T> form) {
    shapes.note(name, Kind.OBJECT, 0, 0);
    if (shapes.isDescribing()) {
      shapes.refine(name, shape -> shape.with(shapesOf(form)));
    }
    return value(name)
        .flatMap(value ->
            value instanceof ObjectNode object
                ? Optional.of(object)
                : this.<ObjectNode>mistyped(name, "object"))
        .map(object -> within(name, object, form));
  }

  private <T> T within(String name, ObjectNode object, Function<Fields, T> form) {
    var inner = new Fields(object, prefix + name + ".", faults, shapes);
    var read = form.apply(inner);
    inner.noteUnknown();
    return read;
  }

  /** Notes a fault that only the form itself can see. */
  public void fault(String name, String code, Object... arguments) {
    faults.add(FieldFault.of(prefix + name, code, arguments));
  }

  private Optional<JsonNode> value(String name) {
    asked.add(name);
    return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
  }

  private boolean holds(boolean condition, String name, String code, Object... arguments) {
    if (!condition) {
      fault(name, code, arguments);
    }
    return condition;
  }

  private <T> Optional<T> mistyped(String name, String kind) {
    fault(name, "not-a-" + kind);
    return Optional.empty();
  }

  /** Says that the field is missing, unless something else was already said of it. */
  private <T> T required(String name, T standIn) {
    shapes.refine(name, FieldShape::mandatory);
    if (faults.stream().noneMatch(fault -> fault.field().equals(prefix + name))) {
      fault(name, "required");
    }
    return standIn;
  }
}
