package org.unionbridge.benchmark.comparison;

import java.util.Map;

/**
 * What one side took for one round.
 *
 * @param cpuMicros processor time by process
 */
public record Round(long operations, long nanos, Map<String, Long> cpuMicros) {
  public Round {
    cpuMicros = Map.copyOf(cpuMicros);
  }

  public double perSecond() {
    return operations * 1e9 / nanos;
  }

  public double cpuMicrosPerOperation(String process) {
    return (double) cpuMicros.getOrDefault(process, 0L) / operations;
  }

  public double cpuMicrosPerOperation() {
    return (double) cpuMicros.values().stream().mapToLong(Long::longValue).sum() / operations;
  }
}
