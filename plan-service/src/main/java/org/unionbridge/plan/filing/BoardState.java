package org.unionbridge.plan.filing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a union is with its plan of a year; the further of two plans counts. */
enum BoardState {
  NONE,
  DRAFT,
  IN_COMMITTEE,
  APPROVED,
  RETURNED,
  FILED,
  ACCEPTED;

  @JsonValue
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it lies with the union above, or did and was found right. */
  boolean isFiled() {
    return this == FILED || this == ACCEPTED;
  }
}
