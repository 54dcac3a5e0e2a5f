package org.unionbridge.welfare.lifeevent;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What happened to a member. */
public enum Cause {
  ILLNESS,
  WEDDING,
  FUNERAL,
  CHILDBIRTH,
  RETIREMENT,
  HARDSHIP;

  /** All causes as they are written outside of the program. */
  public static final List<String> CODES = Arrays.stream(values()).map(Cause::code).toList();

  /** The cause as it is written outside of the program. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The cause of this code; nothing when it is none of {@link #CODES}. */
  public static Optional<Cause> of(String code) {
    return Arrays.stream(values()).filter(cause -> cause.code().equals(code)).findFirst();
  }
}
