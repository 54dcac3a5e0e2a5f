package org.unionbridge.plan.reading.words;

/** Chinese and Arabic numbers as plans write them. */
public final class Numerals {

  /** Characters of a small Chinese number, for use inside a character class. */
  public static final String CHINESE = "一二三四五六七八九十";

  private Numerals() {}

  /** Value of a number of at most three Chinese or nine Arabic digits. */
  public static int value(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    int ten = written.indexOf('十');
    if (ten < 0) {
      return digit(written.charAt(written.length() - 1));
    }
    int tens = ten == 0 ? 1 : digit(written.charAt(ten - 1));
    int ones = ten == written.length() - 1 ? 0 : digit(written.charAt(ten + 1));
    return tens * 10 + ones;
  }

  public static String chinese(int value) {
    if (value <= 10) {
      return CHINESE.substring(value - 1, value);
    }
    var tens = value < 20 ? "" : chinese(value / 10);
    return tens + "十" + (value % 10 == 0 ? "" : chinese(value % 10));
  }

  private static int digit(char written) {
    return written == '两' ? 2 : CHINESE.indexOf(written) + 1;
  }
}
