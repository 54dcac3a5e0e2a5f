package org.unionbridge.operations.dashboards;

/** What a figure is counted in, by Grafana's names. */
enum Unit {
  NUMBER("short"),
  PART("percentunit"),
  PER_SECOND("ops"),
  SECONDS("s"),
  BYTES("bytes"),
  YES_OR_NO("bool_yes_no");

  final String code;

  Unit(String code) {
    this.code = code;
  }
}
