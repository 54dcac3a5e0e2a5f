package org.unionbridge.platform.figures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A gauge for each of a few labels, which tells what was counted last. It is counted by a ticker
 * and not when somebody reads it, so that readers cost nothing; 0 before the first count.
 */
public final class CountedFigures {

  private final Map<Tags, Long> counted = new ConcurrentHashMap<>();

  /**
   * Registers the gauges.
   *
   * @param all labels that there may be
   */
  public CountedFigures(
      MeterRegistry registry, String name, String description, Collection<Tags> all) {
    for (var tags : all) {
      counted.put(tags, 0L);
      Gauge.builder(name, () -> counted.getOrDefault(tags, 0L))
          .description(description)
          .tags(tags)
          .register(registry);
    }
  }

  /** The same for the values of one label. */
  public static CountedFigures by(
      String label,
      Collection<String> values,
      MeterRegistry registry,
      String name,
      String description) {
    var all = values.stream().map(value -> Tags.of(label, value)).toList();
    return new CountedFigures(registry, name, description, all);
  }

  /** Tells these numbers from now on, and 0 of labels that are not among them. */
  public void show(Map<Tags, Long> numbers) {
    counted.replaceAll((tags, _) -> numbers.getOrDefault(tags, 0L));
  }

  /** The same for the values of one label. */
  public void show(String label, Map<String, Long> numbers) {
    show(
        numbers.entrySet().stream()
            .collect(
                Collectors.toMap(number -> Tags.of(label, number.getKey()), Map.Entry::getValue)));
  }
}
