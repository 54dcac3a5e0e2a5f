package org.unionbridge.platform.listening.operations;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a person has done about a parked event. */
public enum Remedy {
  /** It is tried again, and what follows it. */
  RETRY,
  /** It is left out for good, or what is missing before it. */
  SKIP;

  /** All codes. */
  static final List<String> CODES = Stream.of(values()).map(Remedy::code).toList();

  /** By a code of {@link #CODES}. */
  static Remedy of(String code) {
    return code.equals(SKIP.code()) ? SKIP : RETRY;
  }

  /** As it stands in records and answers. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
