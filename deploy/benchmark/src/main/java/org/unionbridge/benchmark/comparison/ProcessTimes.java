package org.unionbridge.benchmark.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The processor time that a process has used so far, as the kernel counts it. */
final class ProcessTimes {

  /** What Linux counts in, on every machine: user-visible ticks of 10 ms. */
  private static final long MICROS_PER_TICK = 10_000;

  private static final int USER = 11;
  private static final int SYSTEM = 12;

  private ProcessTimes() {}

  static long micros(long pid) {
    try {
      return micros(Files.readString(Path.of("/proc", Long.toString(pid), "stat")));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The second field is the program's name in brackets, which may hold blanks and brackets. */
  static long micros(String stat) {
    var afterName = stat.substring(stat.lastIndexOf(')') + 2).trim().split(" ");
    return (Long.parseLong(afterName[USER]) + Long.parseLong(afterName[SYSTEM])) * MICROS_PER_TICK;
  }
}
