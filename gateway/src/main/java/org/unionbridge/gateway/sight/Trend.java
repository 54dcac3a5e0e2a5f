package org.unionbridge.gateway.sight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionbridge.gateway.sight.Figure.How;
import org.unionbridge.gateway.sight.Minutes.Minute;

/**
 * One figure over a day, in even steps.
 *
 * @param points a number for each step; nothing where nobody looked
 */
record Trend(List<@Nullable Double> points) {

  static final Duration STEP = Duration.ofMinutes(5);
  static final int STEPS = 288;

  /** The minutes of each step since then. */
  static List<List<Minute>> steps(Instant from, List<Minute> minutes) {
    var steps = IntStream.range(0, STEPS).<List<Minute>>mapToObj(_ -> new ArrayList<>()).toList();
    for (var minute : minutes) {
      long step = Duration.between(from, minute.at()).dividedBy(STEP);
      if (step >= 0 && step < STEPS) {
        steps.get((int) step).add(minute);
      }
    }
    return steps;
  }

  /** Rates by their mean, everything else by its highest: a peak is what matters. */
  static Trend of(Figure figure, String key, List<List<Minute>> steps) {
    return of(
        key,
        steps,
        figure.how() == How.RATE
            ? numbers -> numbers.average().orElse(Double.NaN)
            : numbers -> numbers.max().orElse(Double.NaN));
  }

  /** Whether a service answered: the lowest, since an outage is what matters. */
  static Trend ofUp(String key, List<List<Minute>> steps) {
    return of(key, steps, numbers -> numbers.min().orElse(Double.NaN));
  }

  private static Trend of(
      String key, List<List<Minute>> steps, Function<DoubleStream, Double> summed) {
    var points = new ArrayList<@Nullable Double>();
    for (var step : steps) {
      var numbers = step.stream().map(minute -> minute.figures().get(key)).filter(n -> n != null);
      var point = summed.apply(numbers.mapToDouble(n -> n));
      points.add(point.isNaN() ? null : point);
    }
    return new Trend(points);
  }
}
