package org.unionbridge.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Notes what a form asks for, when it is run to be described; otherwise nothing. */
final class Shapes {

  private static final Shapes NONE = new Shapes(false);

  private final boolean describing;
  private final Map<String, FieldShape> noted = new LinkedHashMap<>();

  private Shapes(boolean describing) {
    this.describing = describing;
  }

  /** For a body that is really read. */
  static Shapes none() {
    return NONE;
  }

  static Shapes describing() {
    return new Shapes(true);
  }

  boolean isDescribing() {
    return describing;
  }

  /** A field that is asked for twice is what it was at first. */
  void note(String name, FieldShape.Kind kind, long least, long most) {
    if (describing) {
      noted.putIfAbsent(name, FieldShape.of(name, kind, least, most));
    }
  }

  void refine(String name, UnaryOperator<FieldShape> more) {
    if (describing) {
      noted.computeIfPresent(name, (_, shape) -> more.apply(shape));
    }
  }

  List<FieldShape> all() {
    return List.copyOf(noted.values());
  }
}
