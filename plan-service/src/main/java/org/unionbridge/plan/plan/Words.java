package org.unionbridge.plan.plan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionbridge.platform.web.Fields;

/** Reads one of a few words that a body may hold as what it means. */
public final class Words {

  private static final int LONGEST = 60;

  private Words() {}

  /** The value of this word; the first one stands in where a fault was noted. */
  public static <T> T read(Fields fields, String name, T[] values, Function<T, String> word) {
    var known =
        Arrays.stream(values)
            .collect(Collectors.toMap(word, value -> value, (one, _) -> one, LinkedHashMap::new));
    return known.getOrDefault(fields.oneOf(name, known.keySet()), values[0]);
  }

  /** The same where nothing may be told. */
  public static <T> Optional<T> optional(
      Fields fields, String name, T[] values, Function<T, String> word) {
    var known = Arrays.stream(values).collect(Collectors.toMap(word, value -> value));
    var told = fields.optionalText(name, LONGEST);
    if (told.isPresent() && !known.containsKey(told.get())) {
      fields.fault(
          name, "not-one-of", String.join(", ", known.keySet().stream().sorted().toList()));
    }
    return told.map(known::get);
  }
}
