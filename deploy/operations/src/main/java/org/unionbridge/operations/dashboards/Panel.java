package org.unionbridge.operations.dashboards;

import java.util.Arrays;
import java.util.List;

/**
 * One picture.
 *
 * @param title Chinese, then English
 * @param description what it shows, and when to worry
 * @param legend of each line, with labels in double braces
 */
record Panel(String title, String description, Unit unit, List<Query> queries) {

  /** What Prometheus is asked, and how the answers are called. */
  record Query(String expression, String legend) {}

  Panel {
    queries = List.copyOf(queries);
  }

  static Query query(String expression, String legend) {
    return new Query(expression, legend);
  }

  static Panel of(String title, Unit unit, String description, Query... queries) {
    return new Panel(title, description, unit, Arrays.asList(queries));
  }
}
