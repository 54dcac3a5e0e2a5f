package org.unionbridge.benchmark.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.unionbridge.benchmark.comparison.Comparison;
import org.unionbridge.benchmark.comparison.Order;
import org.unionbridge.benchmark.comparison.Round;
import org.unionbridge.benchmark.comparison.Spread;
import org.unionbridge.benchmark.server.ServerProcess;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What came out at the doors. Each side is a process of the same name, and its processor time alone
 * is the door's.
 */
public record DoorReport(
    Order order,
    List<String> processes,
    Map<String, List<Round>> rounds,
    Map<String, List<Waits>> waits) {

  static final double WANTED_RATE = 0.75;
  static final double WANTED_CPU = 1.3;

  private static final JsonMapper JSON = new JsonMapper();

  private List<Round> of(String side) {
    return rounds.getOrDefault(side, List.of());
  }

  private List<String> others() {
    return rounds.keySet().stream().filter(side -> !side.equals(DoorBenchmark.OURS)).toList();
  }

  /** Our rate by that of another side. */
  public Spread rateTo(String side) {
    return Comparison.ratio(of(DoorBenchmark.OURS), of(side));
  }

  /** The processor time of our door for a request by that of another side. */
  Spread cpuTo(String side) {
    var ours = of(DoorBenchmark.OURS);
    var theirs = of(side);
    return Spread.of(
        IntStream.range(0, ours.size())
            .mapToObj(i ->
                ours.get(i).cpuMicrosPerOperation(DoorBenchmark.OURS)
                    / theirs.get(i).cpuMicrosPerOperation(side))
            .toList());
  }

  /** How much of our processor time is spared where the other side goes without something. */
  Spread spared(String side) {
    var ratio = cpuTo(side);
    return new Spread(
        100 * (1 - 1 / ratio.median()), 100 * (1 - 1 / ratio.min()), 100 * (1 - 1 / ratio.max()));
  }

  public String table() {
    var lines = new ArrayList<String>();
    lines.add(
        "%s, %d rounds of %d on %d connections, medians (lowest to highest)"
            .formatted(
                order.name(),
                of(DoorBenchmark.OURS).size(),
                of(DoorBenchmark.OURS).getFirst().operations(),
                DoorLoad.CONNECTIONS));
    lines.add("JVMs: JDK " + Runtime.version() + ", " + String.join(" ", ServerProcess.FLAGS));
    lines.add("cores: " + Runtime.getRuntime().availableProcessors());
    lines.add(
        "%-20s %26s %22s %16s %16s   %s"
            .formatted("", "per second", "CPU us of the door", "p50 ms", "p99 ms", "CPU us of"));
    rounds.keySet().forEach(side -> lines.add(row(side)));
    others()
        .forEach(side ->
            lines.add(
                "%s to %s: rate %s, CPU %s"
                    .formatted(
                        DoorBenchmark.OURS,
                        side,
                        rateTo(side).withDigits(2),
                        cpuTo(side).withDigits(2))));
    return String.join("\n", lines);
  }

  private String row(String side) {
    var others = new ArrayList<String>();
    for (String process : List.of("client", "service", "store")) {
      double micros = spread(side, round -> round.cpuMicrosPerOperation(process)).median();
      others.add(String.format(Locale.ROOT, "%s %.0f", process, micros));
    }
    return "%-20s %26s %22s %16s %16s   %s"
        .formatted(
            side,
            spread(side, Round::perSecond).withDigits(0),
            spread(side, round -> round.cpuMicrosPerOperation(side)).withDigits(0),
            waits(side, Waits::median).withDigits(1),
            waits(side, Waits::ninetyNine).withDigits(1),
            String.join(", ", others));
  }

  private Spread spread(String side, ToDoubleFunction<Round> figure) {
    return Spread.of(of(side).stream().map(figure::applyAsDouble).toList());
  }

  private Spread waits(String side, ToDoubleFunction<Waits> figure) {
    return Spread.of(
        waits.getOrDefault(side, List.of()).stream().map(figure::applyAsDouble).toList());
  }

  /** One line for each guard: what the door does less without it. */
  public static String prices(Map<String, DoorReport> reports) {
    var lines = new ArrayList<String>();
    lines.add("%-20s %s".formatted("without", "% of the gateway's CPU for a request, spared"));
    reports.forEach((guard, report) ->
        lines.add("%-20s %s".formatted(guard, report.spared("without " + guard).withDigits(1))));
    return String.join("\n", lines);
  }

  public String json() {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree());
  }

  public static String json(Map<String, DoorReport> reports) {
    var all = JSON.createObjectNode();
    reports.forEach((name, report) -> all.set(name, report.tree()));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all);
  }

  private ObjectNode tree() {
    var report = JSON.createObjectNode();
    report.put("jdk", Runtime.version().toString());
    report.put("cores", Runtime.getRuntime().availableProcessors());
    var flags = report.putArray("flags");
    ServerProcess.FLAGS.forEach(flags::add);
    for (String side : others()) {
      var ratios = report.putObject("to " + side);
      put(ratios.putObject("rate"), rateTo(side));
      put(ratios.putObject("cpu"), cpuTo(side));
    }
    rounds.keySet().forEach(side -> put(report.putObject(side), side));
    return report;
  }

  private static void put(ObjectNode node, Spread spread) {
    node.put("median", spread.median()).put("min", spread.min()).put("max", spread.max());
  }

  private void put(ObjectNode node, String side) {
    put(node.putObject("perSecond"), spread(side, Round::perSecond));
    for (String process : processes) {
      put(
          node.putObject(process + " CPU micros each"),
          spread(side, round -> round.cpuMicrosPerOperation(process)));
    }
    put(node.putObject("p50 ms"), waits(side, Waits::median));
    put(node.putObject("p99 ms"), waits(side, Waits::ninetyNine));
  }
}
