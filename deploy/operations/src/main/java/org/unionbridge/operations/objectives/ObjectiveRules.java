package org.unionbridge.operations.objectives;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the rules of Prometheus for what the system promises. Rates of five minutes are recorded;
 * longer windows are sums over them, so that thirty days cost what an hour costs.
 */
final class ObjectiveRules {

  private static final List<String> WINDOWS = List.of("30m", "1h", "6h", "3d", "30d");

  private ObjectiveRules() {}

  /** The rule file, whole. */
  static String of(Objectives objectives) {
    var all = objectives.objectives();
    return """
    # Made from ../objectives.yml: change that, and say -Dgolden.write=true to the tests of deploy/operations.
    groups:
      - name: counts
        rules:
    """
        + all.stream().map(ObjectiveRules::counts).collect(Collectors.joining())
        + """
              - record: objective:bad:ratio_5m
                expr: objective:bad:rate_5m / (objective:events:rate_5m > 0)
          - name: windows
            rules:
        """
        + WINDOWS.stream().map(ObjectiveRules::window).collect(Collectors.joining())
        + all.stream().map(ObjectiveRules::calling).collect(Collectors.joining());
  }

  private static String counts(Objective one) {
    return """
          - record: objective:events:rate_5m
            labels: {objective: %1$s}
            expr: sum(rate(%2$s[5m]))
          - record: objective:bad:rate_5m
            labels: {objective: %1$s}
            expr: sum(rate(%2$s[5m])) - (sum(rate(%3$s[5m])) or vector(0))
          - record: objective:budget
            labels: {objective: %1$s}
            expr: vector(%4$s)
    """
        .formatted(one.alert(), one.all(), one.good(), one.budget().toPlainString());
  }

  private static String window(String window) {
    return """
          - record: objective:events:rate_%1$s
            expr: avg_over_time(objective:events:rate_5m[%1$s])
          - record: objective:bad:ratio_%1$s
            expr: avg_over_time(objective:bad:rate_5m[%1$s]) / (avg_over_time(objective:events:rate_5m[%1$s]) > 0)
    """
        .formatted(window);
  }

  private static String calling(Objective one) {
    return """
      - name: %s
        rules:
    """
            .formatted(one.alert())
        + Stream.of(Burning.values())
            .map(burning -> alert(one, burning))
            .collect(Collectors.joining());
  }

  private static String alert(Objective one, Burning burning) {
    return """
          - alert: %1$s
            expr: |
              objective:bad:ratio_%2$s{objective="%1$s"} > %3$s * %4$s
                and objective:bad:ratio_%5$s{objective="%1$s"} > %3$s * %4$s
                and objective:events:rate_%2$s{objective="%1$s"} * %6$d >= %7$d
            for: %8$s
            labels: {severity: %9$s, burning: %10$s}
            annotations:
              summary: %11$s
              figure: objective:bad:ratio_5m{objective="%1$s"}
              runbook: docs/runbooks/%1$s.md
    """
        .formatted(
            one.alert(),
            burning.over,
            burning.times,
            one.budget().toPlainString(),
            burning.andOver,
            burning.seconds,
            one.least(),
            burning.lasting,
            burning.severity,
            burning.name().toLowerCase(Locale.ROOT),
            one.says());
  }
}
