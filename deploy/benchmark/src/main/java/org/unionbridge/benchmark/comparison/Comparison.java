package org.unionbridge.benchmark.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Runs sides in turn, round by round, so that whatever disturbs the machine disturbs all. */
public final class Comparison {

  private static final double SETTLED = 0.05;

  private final Map<String, Long> processes;
  private final int operations;
  private final int rounds;
  private final int mostWarmUps;

  /**
   * @param processes by name, whose processor time is taken
   */
  public Comparison(Map<String, Long> processes, int operations, int rounds, int mostWarmUps) {
    this.processes = Map.copyOf(processes);
    this.operations = operations;
    this.rounds = rounds;
    this.mostWarmUps = mostWarmUps;
  }

  /** All rounds of all sides, after warming up; the first side is the one that is judged. */
  public Map<String, List<Round>> run(List<Side> sides) {
    warmUp(sides);
    var taken = new LinkedHashMap<String, List<Round>>();
    for (int i = 0; i < rounds; i++) {
      for (Side side : sides) {
        var round = round(side);
        taken.computeIfAbsent(side.name(), _ -> new ArrayList<>()).add(round);
        tell("round " + (i + 1), side, round);
      }
    }
    return taken;
  }

  private void warmUp(List<Side> sides) {
    var last = new LinkedHashMap<Side, Double>();
    for (int i = 0; i < mostWarmUps; i++) {
      boolean settled = true;
      for (Side side : sides) {
        var round = round(side);
        tell("warm-up " + (i + 1), side, round);
        var before = last.put(side, round.perSecond());
        settled &= before != null && Spread.agree(before, round.perSecond(), SETTLED);
      }
      if (settled) {
        return;
      }
    }
  }

  private Round round(Side side) {
    side.prepare();
    var before = cpu();
    long began = System.nanoTime();
    side.run(operations);
    long nanos = System.nanoTime() - began;
    var used = new LinkedHashMap<String, Long>();
    cpu().forEach((name, micros) -> used.put(name, micros - before.getOrDefault(name, 0L)));
    side.verify(operations);
    return new Round(operations, nanos, used);
  }

  private Map<String, Long> cpu() {
    var now = new LinkedHashMap<String, Long>();
    processes.forEach((name, pid) -> now.put(name, ProcessTimes.micros(pid)));
    return now;
  }

  private static void tell(String when, Side side, Round round) {
    System.err.printf(
        "%-10s %-28s %8.0f/s %6.1f CPU us each%n",
        when, side.name(), round.perSecond(), round.cpuMicrosPerOperation());
  }

  /** The rate of one side by the rate of another, round by round. */
  public static Spread ratio(List<Round> side, List<Round> other) {
    return Spread.of(
        IntStream.range(0, side.size())
            .mapToObj(i -> side.get(i).perSecond() / other.get(i).perSecond())
            .toList());
  }
}
