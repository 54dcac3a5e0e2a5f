package org.unionbridge.gateway.sight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One line of what an application tells Prometheus.
 *
 * @param name of the metric, with its suffix
 */
record Sample(String name, Map<String, String> labels, double value) {

  private static final Pattern LINE =
      Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? (\\S+)(?: \\S+)?");
  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** The samples of a text in Prometheus's exposition format 0.0.4 of these metrics. */
  static List<Sample> read(String text, Set<String> wanted) {
    var samples = new ArrayList<Sample>();
    text.lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> {
          var end = line.indexOf('{') < 0 ? line.indexOf(' ') : line.indexOf('{');
          if (end > 0 && wanted.contains(line.substring(0, end))) {
            samples.add(of(line));
          }
        });
    return List.copyOf(samples);
  }

  private static Sample of(String line) {
    var parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no line of the exposition format");
    }
    var labels = new HashMap<String, String>();
    if (parts.group(2) != null) {
      var each = LABEL.matcher(parts.group(2));
      while (each.find()) {
        labels.put(each.group(1), each.group(2));
      }
    }
    return new Sample(parts.group(1), Map.copyOf(labels), number(parts.group(3)));
  }

  private static double number(String written) {
    return switch (written) {
      case "+Inf" -> Double.POSITIVE_INFINITY;
      case "-Inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(written);
    };
  }

  String label(String label) {
    return labels.getOrDefault(label, "");
  }
}
