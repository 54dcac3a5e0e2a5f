package org.unionbridge.operations.objectives;

/**
 * How quickly the budget of thirty days is spent, and who is told. Both windows must say so: the
 * long one that it matters, the short one that it goes on. After the SRE workbook, chapter 5.
 */
enum Burning {
  /** A fiftieth of the budget in an hour. */
  FAST("14.4", "1h", 3_600, "5m", "page", "2m"),
  /** A twentieth in six hours. */
  STEADY("6", "6h", 21_600, "30m", "page", "5m"),
  /** All of it in thirty days. */
  SLOW("1", "3d", 259_200, "6h", "ticket", "1h");

  final String times;
  final String over;
  final int seconds;
  final String andOver;
  final String severity;
  final String lasting;

  Burning(String times, String over, int seconds, String andOver, String severity, String lasting) {
    this.times = times;
    this.over = over;
    this.seconds = seconds;
    this.andOver = andOver;
    this.severity = severity;
    this.lasting = lasting;
  }
}
