package org.unionbridge.benchmark;

import java.util.Map;

/**
 * What one side took for one round.
 *
 * @param cpuMicros processor time by process
 */
record Round(long operations, long nanos, Map<String, Long> cpuMicros) {
  Round {
    cpuMicros = Map.copyOf(cpuMicros);
  }

  double perSecond() {
    return operations * 1e9 / nanos;
  }

  double cpuMicrosPerOperation(String process) {
    return (double) cpuMicros.getOrDefault(process, 0L) / operations;
  }

  double cpuMicrosPerOperation() {
    return (double) cpuMicros.values().stream().mapToLong(Long::longValue).sum() / operations;
  }
}
