package org.unionbridge.platform.web;

import java.util.List;

/**
 * What one field of a body may hold, as its form reads it.
 *
 * @param least of a number; 0 otherwise
 * @param most of a number; of a text its longest; of a list its most elements
 * @param words the only ones that are taken; empty when any text is
 * @param inner the fields of an object
 */
public record FieldShape(
    String name,
    Kind kind,
    boolean required,
    long least,
    long most,
    List<String> words,
    List<FieldShape> inner) {

  public FieldShape {
    words = List.copyOf(words);
    inner = List.copyOf(inner);
  }

  /** What JSON has for it. */
  public enum Kind {
    TEXT,
    DATE,
    NUMBER,
    FLAG,
    TEXTS,
    OBJECT
  }

  static FieldShape of(String name, Kind kind, long least, long most) {
    return new FieldShape(name, kind, false, least, most, List.of(), List.of());
  }

  FieldShape mandatory() {
    return new FieldShape(name, kind, true, least, most, words, inner);
  }

  FieldShape oneOf(List<String> only) {
    return new FieldShape(name, kind, required, least, most, only, inner);
  }

  FieldShape with(List<FieldShape> fields) {
    return new FieldShape(name, kind, required, least, most, words, fields);
  }
}
