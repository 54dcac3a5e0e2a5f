package org.unionbridge.member.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A citizen's ID number by GB 11643: 17 digits and a check character, the birth date inside. */
record IdNumber(String text) {

  private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[\\dX]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  IdNumber {
    if (!isValid(text)) {
      throw new IllegalArgumentException("not an ID number by GB 11643");
    }
  }

  static Optional<IdNumber> parse(String sent) {
    var text = sent.strip().toUpperCase(Locale.ROOT);
    return isValid(text) ? Optional.of(new IdNumber(text)) : Optional.empty();
  }

  LocalDate birthDate() {
    return birthDate(text).orElseThrow();
  }

  private static boolean isValid(String text) {
    return FORM.matcher(text).matches()
        && CHECKS.charAt(weightedSum(text) % CHECKS.length()) == text.charAt(WEIGHTS.length)
        && birthDate(text).isPresent();
  }

  private static int weightedSum(String text) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (text.charAt(i) - '0');
    }
    return sum;
  }

  private static Optional<LocalDate> birthDate(String text) {
    try {
      return Optional.of(LocalDate.parse(text.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "IdNumber[]";
  }
}
