package org.unionbridge.acceptance.monitoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a service shows to Prometheus.
 *
 * @param families by name
 */
record Exposition(Map<String, Family> families) {

  private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? \\S+");
  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** The lines of one figure: what it is, and the labels of each of its series. */
  record Family(String name, String type, String help, List<Map<String, String>> series) {}

  static Exposition read(String text) {
    var help = new HashMap<String, String>();
    var families = new TreeMap<String, Family>();
    Family now = new Family("", "", "", List.of());
    for (var line : text.lines().toList()) {
      var words = line.split(" ", 4);
      if (line.startsWith("# HELP ")) {
        help.put(words[2], words.length > 3 ? words[3].strip() : "");
      } else if (line.startsWith("# TYPE ")) {
        now = new Family(words[2], words[3], help.getOrDefault(words[2], ""), new ArrayList<>());
        families.put(now.name(), now);
      } else {
        var sample = SAMPLE.matcher(line);
        if (sample.matches()) {
          now.series().add(labels(sample.group(2)));
        }
      }
    }
    return new Exposition(families);
  }

  private static Map<String, String> labels(@Nullable String text) {
    var labels = new TreeMap<String, String>();
    if (text != null) {
      LABEL.matcher(text).results().forEach(one -> labels.put(one.group(1), one.group(2)));
    }
    return labels;
  }
}
