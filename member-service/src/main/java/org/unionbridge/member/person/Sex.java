package org.unionbridge.member.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Sex, as the identity card says it. */
enum Sex {
  FEMALE,
  MALE;

  static Optional<Sex> of(String code) {
    return Stream.of(values()).filter(value -> value.toString().equals(code)).findFirst();
  }

  static List<String> codes() {
    return Stream.of(values()).map(Sex::toString).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
