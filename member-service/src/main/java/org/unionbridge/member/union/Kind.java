package org.unionbridge.member.union;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What sort of body a union belongs to. */
enum Kind {
  SCHOOL,
  ORGAN,
  ENTERPRISE,
  FEDERATION,
  TOWN,
  EDUCATION_UNION,
  OTHER;

  static Optional<Kind> of(String code) {
    return Stream.of(values()).filter(kind -> kind.toString().equals(code)).findFirst();
  }

  static List<String> codes() {
    return Stream.of(values()).map(Kind::toString).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
