package org.unionbridge.operations.dashboards;

import static org.unionbridge.operations.dashboards.Panel.query;

import java.util.List;

/**
 * What an alert looks at.
 *
 * @param summary Chinese, then English
 * @param figure what its expression compares
 * @param runbook where it stands what to do
 */
record WatchedFigure(String alert, String summary, String figure, String runbook) {

  static Dashboard page(List<WatchedFigure> alerts) {
    return new Dashboard(
        "8-alerts", "08 告警 Alerts", alerts.stream().map(WatchedFigure::panel).toList());
  }

  private Panel panel() {
    return Panel.of(
        "告警 / " + alert,
        figure.startsWith("objective:") ? Unit.PART : unit(),
        summary + ". " + runbook,
        query(figure, "{{service}} {{listener}} {{group}} {{partition}}"));
  }

  private Unit unit() {
    if (figure.contains("bytes")) {
      return Unit.BYTES;
    }
    return figure.contains("seconds") ? Unit.SECONDS : Unit.NUMBER;
  }
}
