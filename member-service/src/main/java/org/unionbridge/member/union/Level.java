package org.unionbridge.member.union;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How high a union stands in the tree, from the top down. */
enum Level {
  FEDERATION,
  CITY,
  DISTRICT,
  TOWN,
  GRASSROOTS,
  BRANCH,
  GROUP;

  /** Levels may be skipped, never repeated: that alone keeps the tree free of rings. */
  boolean isAbove(Level other) {
    return ordinal() < other.ordinal();
  }

  static Optional<Level> of(String code) {
    return Stream.of(values()).filter(level -> level.toString().equals(code)).findFirst();
  }

  static List<String> codes() {
    return Stream.of(values()).map(Level::toString).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
