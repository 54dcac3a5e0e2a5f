package org.unionbridge.benchmark.road;

import java.time.LocalDate;
import org.unionbridge.platform.listening.FactBody;

/** What is kept of a task by those who listen: its newest report. */
record LatestReport(
    String taskId, String unionId, String reportId, String by, LocalDate on, long amount) {

  static LatestReport read(FactBody body) {
    return new LatestReport(
        body.text("taskId"),
        body.text("unionId"),
        body.text("reportId"),
        body.text("by"),
        body.date("on"),
        body.number("amount"));
  }
}
