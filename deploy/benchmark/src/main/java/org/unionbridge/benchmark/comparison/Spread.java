package org.unionbridge.benchmark.comparison;

import java.util.Collection;
import java.util.Locale;

/** The middle of some figures, and how far they lie apart. */
public record Spread(double median, double min, double max) {

  public static Spread of(Collection<Double> figures) {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("no figures, no middle");
    }
    var sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int half = sorted.length / 2;
    double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    return new Spread(median, sorted[0], sorted[sorted.length - 1]);
  }

  /** Whether two figures differ by no more than this part of the larger. */
  public static boolean agree(double one, double other, double part) {
    return Math.abs(one - other) <= part * Math.max(one, other);
  }

  public String withDigits(int digits) {
    var form = "%." + digits + "f";
    return String.format(Locale.ROOT, form + " (" + form + " to " + form + ")", median, min, max);
  }
}
