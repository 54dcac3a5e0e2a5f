package org.unionbridge.standalone.demo.federation;

import java.time.LocalDate;

/** Days of the story as its data name them: a number, counted from the day it begins, or a word. */
record Days(LocalDate anchor) {

  private static final int WITHIN_THIS_YEAR = 120;

  int of(String text) {
    return switch (text) {
      case "this-year" -> -Math.min(WITHIN_THIS_YEAR, anchor.getDayOfYear() - 1);
      default -> Integer.parseInt(text);
    };
  }
}
