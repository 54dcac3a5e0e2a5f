package org.unionbridge.plan.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One field of the records of a kind.
 *
 * @param choices what a choice may be, by code; empty of every other type
 */
public record RecordField(String code, Type type, Names names, Map<String, Names> choices) {

  public RecordField {
    choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
  }

  /** What a field holds. */
  public enum Type {
    TEXT,
    NUMBER,
    MONEY,
    DATE,
    MONTH,
    MEMBER,
    UNION,
    FILE,
    CHOICE;

    boolean counts() {
      return this == NUMBER || this == MONEY;
    }
  }
}
