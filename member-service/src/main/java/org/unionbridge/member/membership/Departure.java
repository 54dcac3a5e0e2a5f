package org.unionbridge.member.membership;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a member left. */
enum Departure {
  RESIGNED,
  RETIRED,
  MOVED_AWAY,
  DECEASED,
  OTHER;

  static Optional<Departure> of(String code) {
    return Stream.of(values()).filter(value -> value.toString().equals(code)).findFirst();
  }

  static List<String> codes() {
    return Stream.of(values()).map(Departure::toString).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
