package org.unionbridge.platform.listening;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the body of an event strictly: a missing or mistyped field is an error. */
public record FactBody(ObjectNode node) {

  private static final JsonMapper JSON = new JsonMapper();

  /** Reads the bytes of a record. */
  public static FactBody parse(byte[] bytes) {
    try {
      if (JSON.readTree(new String(bytes, StandardCharsets.UTF_8)) instanceof ObjectNode object) {
        return new FactBody(object);
      }
      throw new UnreadableEvent("the body is no JSON object");
    } catch (JacksonException e) {
      throw new UnreadableEvent("the body is no JSON", e);
    }
  }

  public String text(String field) {
    return optionalText(field).orElseThrow(() -> missing(field, "text"));
  }

  public Optional<String> optionalText(String field) {
    var value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isString()) {
      throw missing(field, "text");
    }
    return Optional.of(value.stringValue());
  }

  public long number(String field) {
    var value = node.path(field);
    if (!value.isIntegralNumber()) {
      throw missing(field, "whole number");
    }
    return value.longValue();
  }

  public boolean flag(String field) {
    var value = node.path(field);
    if (!value.isBoolean()) {
      throw missing(field, "true or false");
    }
    return value.booleanValue();
  }

  public LocalDate date(String field) {
    try {
      return LocalDate.parse(text(field));
    } catch (DateTimeException e) {
      throw new UnreadableEvent(field + " is no date", e);
    }
  }

  public Optional<FactBody> object(String field) {
    return node.path(field) instanceof ObjectNode object
        ? Optional.of(new FactBody(object))
        : Optional.empty();
  }

  /** The objects of an array; none when it is missing. */
  public List<FactBody> objects(String field) {
    var objects = new ArrayList<FactBody>();
    for (JsonNode element : node.path(field)) {
      if (!(element instanceof ObjectNode object)) {
        throw missing(field, "list of objects");
      }
      objects.add(new FactBody(object));
    }
    return List.copyOf(objects);
  }

  private static UnreadableEvent missing(String field, String kind) {
    return new UnreadableEvent(field + " is no " + kind);
  }
}
