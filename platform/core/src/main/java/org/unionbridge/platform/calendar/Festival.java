package org.unionbridge.platform.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The festivals that work is planned around: fixed days, lunar days and one solar term. */
public enum Festival {
  NEW_YEAR,
  SPRING_FESTIVAL,
  LANTERN,
  WOMENS_DAY,
  QINGMING,
  LABOUR_DAY,
  YOUTH_DAY,
  DRAGON_BOAT,
  MID_AUTUMN,
  TEACHERS_DAY,
  NATIONAL_DAY,
  DOUBLE_NINTH;

  /** The festival that is written so ("new-year"), or nothing. */
  public static Optional<Festival> byId(String id) {
    return Arrays.stream(values()).filter(festival -> festival.id().equals(id)).findFirst();
  }

  /** How the festival is written in data: "spring-festival". */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  LocalDate in(int year) {
    return switch (this) {
      case NEW_YEAR -> LocalDate.of(year, 1, 1);
      case SPRING_FESTIVAL -> LunarDates.of(1, 1, year);
      case LANTERN -> LunarDates.of(1, 15, year);
      case WOMENS_DAY -> LocalDate.of(year, 3, 8);
      case QINGMING -> LunarDates.qingming(year);
      case LABOUR_DAY -> LocalDate.of(year, 5, 1);
      case YOUTH_DAY -> LocalDate.of(year, 5, 4);
      case DRAGON_BOAT -> LunarDates.of(5, 5, year);
      case MID_AUTUMN -> LunarDates.of(8, 15, year);
      case TEACHERS_DAY -> LocalDate.of(year, 9, 10);
      case NATIONAL_DAY -> LocalDate.of(year, 10, 1);
      case DOUBLE_NINTH -> LunarDates.of(9, 9, year);
    };
  }
}
