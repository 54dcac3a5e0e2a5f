package org.unionbridge.benchmark.door;

import java.util.Arrays;

/** How long half of all had to wait at most, and 99 of 100, in milliseconds. */
record Waits(double median, double ninetyNine) {

  static Waits of(long[] nanos) {
    if (nanos.length == 0) {
      throw new IllegalArgumentException("nobody waited");
    }
    var sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Waits(at(sorted, 0.5), at(sorted, 0.99));
  }

  private static double at(long[] sorted, double part) {
    int rank = (int) Math.ceil(part * sorted.length);
    return sorted[Math.max(0, rank - 1)] / 1e6;
  }
}
