package org.unionbridge.plan.reading.file;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A constant under the word by which the outside knows it: lower case, with hyphens. */
public interface Word {

  String name();

  @JsonValue
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
