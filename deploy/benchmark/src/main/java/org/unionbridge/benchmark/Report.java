package org.unionbridge.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.unionbridge.benchmark.comparison.Comparison;
import org.unionbridge.benchmark.comparison.Order;
import org.unionbridge.benchmark.comparison.Round;
import org.unionbridge.benchmark.comparison.Spread;
import org.unionbridge.benchmark.server.ServerProcess;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What came out, for people and for programs. The first side is compared with each other one. */
record Report(Order order, List<String> processes, Map<String, List<Round>> rounds) {

  private static final JsonMapper JSON = new JsonMapper();

  List<Round> ours() {
    return rounds.values().iterator().next();
  }

  /** Our rate by that of each other side. */
  Spread ratioTo(String side) {
    return Comparison.ratio(ours(), rounds.getOrDefault(side, List.of()));
  }

  private List<String> others() {
    return rounds.keySet().stream().skip(1).toList();
  }

  String table() {
    var lines = new ArrayList<String>();
    lines.add(
        "%s, %d rounds of %d, medians (lowest to highest)"
            .formatted(order.name(), ours().size(), ours().getFirst().operations()));
    lines.add("JVMs: JDK " + Runtime.version() + ", " + String.join(" ", ServerProcess.FLAGS));
    lines.add("cores: " + Runtime.getRuntime().availableProcessors());
    var heads =
        new StringBuilder("%-26s %28s %22s".formatted("", "per second", "CPU us each, all"));
    processes.forEach(process -> heads.append("%10s".formatted(process)));
    lines.add(heads.toString());
    rounds.forEach((side, taken) -> lines.add(row(side, taken)));
    for (String other : others()) {
      lines.add(
          "ratio to "
              + (other.startsWith("our") ? "" : "the ")
              + other
              + ": "
              + ratioTo(other).withDigits(2));
    }
    return String.join("\n", lines);
  }

  private String row(String side, List<Round> taken) {
    var row =
        new StringBuilder(
            "%-26s %28s %22s"
                .formatted(
                    side,
                    spread(taken, Round::perSecond).withDigits(0),
                    spread(taken, Round::cpuMicrosPerOperation).withDigits(0)));
    for (String process : processes) {
      double median = spread(taken, round -> round.cpuMicrosPerOperation(process)).median();
      row.append(String.format(Locale.ROOT, "%10.1f", median));
    }
    return row.toString();
  }

  private static Spread spread(List<Round> taken, ToDoubleFunction<Round> figure) {
    return Spread.of(taken.stream().map(figure::applyAsDouble).toList());
  }

  String json() {
    var report = JSON.createObjectNode();
    report.put("road", order.road().name());
    report.put("store", order.store().name());
    report.put("jdk", Runtime.version().toString());
    report.put("cores", Runtime.getRuntime().availableProcessors());
    var flags = report.putArray("flags");
    ServerProcess.FLAGS.forEach(flags::add);
    var ratios = report.putObject("ratios");
    others().forEach(other -> put(ratios.putObject(other), ratioTo(other)));
    var sides = report.putObject("sides");
    rounds.forEach((side, taken) -> put(sides.putObject(side), taken));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report);
  }

  private static void put(ObjectNode node, Spread spread) {
    node.put("median", spread.median()).put("min", spread.min()).put("max", spread.max());
  }

  private void put(ObjectNode node, List<Round> taken) {
    put(node.putObject("perSecond"), spread(taken, Round::perSecond));
    var cpu = node.putObject("cpuMicrosEach");
    put(cpu.putObject("all"), spread(taken, Round::cpuMicrosPerOperation));
    for (String process : processes) {
      put(cpu.putObject(process), spread(taken, round -> round.cpuMicrosPerOperation(process)));
    }
    var rows = node.putArray("rounds");
    for (Round round : taken) {
      var row = rows.addObject().put("operations", round.operations()).put("nanos", round.nanos());
      round.cpuMicros().forEach((process, micros) -> row.put(process + "CpuMicros", micros));
    }
  }
}
