package org.unionbridge.platform.store;

import java.time.LocalDate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a fact counts towards a plan.
 *
 * @param code what is counted, such as {@code VISIT}
 * @param quantity how many
 * @param unit of the quantity, such as {@code times}
 * @param date the day it belongs to, which may be long before the fact
 */
public record Measure(String code, long quantity, String unit, LocalDate date) {

  ObjectNode toJson() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("code", code)
        .put("quantity", quantity)
        .put("unit", unit)
        .put("date", date.toString());
  }
}
