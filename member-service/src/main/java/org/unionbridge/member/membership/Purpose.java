package org.unionbridge.member.membership;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody wants personal data for. */
enum Purpose {
  VISIT,
  AID,
  VERIFICATION,
  CORRECTION;

  static Optional<Purpose> of(String code) {
    return Stream.of(values()).filter(value -> value.toString().equals(code)).findFirst();
  }

  static List<String> codes() {
    return Stream.of(values()).map(Purpose::toString).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
