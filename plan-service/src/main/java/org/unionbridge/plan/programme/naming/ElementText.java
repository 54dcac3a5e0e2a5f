package org.unionbridge.plan.programme.naming;

import java.util.Optional;
import java.util.regex.Pattern;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.catalogue.Kind.Measure;
import org.unionbridge.plan.programme.naming.Element.Count;

/**
 * Parts of a programme as they are written, a line each: {@code 文艺演出}, with a target {@code 文艺演出 5
 * 场}, with what counts towards it {@code 文艺演出 5 场 CULTURE_EVENT}.
 */
public final class ElementText {

  public static final int LONGEST = 120;

  private static final int LONGEST_NAME = 60;
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<name>\\S.*?)(?:\\s+(?<value>[1-9]\\d{0,5})\\s*(?<unit>[^\\d\\s]{1,8})"
              + "(?:\\s+(?<counts>[A-Z][A-Z_]+))?)?");

  private ElementText() {}

  /** Nothing where it is no part, or names a measure that is not there or not summed. */
  public static Optional<Element> read(String text, Catalogue catalogue) {
    var found = WRITTEN.matcher(text.strip());
    if (!found.matches() || found.group("name").length() > LONGEST_NAME) {
      return Optional.empty();
    }
    var counts = Optional.ofNullable(found.group("counts"));
    if (counts.isPresent() && counts.filter(code -> isSummed(code, catalogue)).isEmpty()) {
      return Optional.empty();
    }
    var count =
        Optional.ofNullable(found.group("value"))
            .map(value -> new Count(Long.parseLong(value), found.group("unit"), counts));
    return Optional.of(new Element(found.group("name"), count));
  }

  private static boolean isSummed(String code, Catalogue catalogue) {
    return catalogue.measure(code).filter(Measure::sums).isPresent();
  }

  public static String write(Element element) {
    return element.name()
        + element
            .count()
            .map(count ->
                " "
                    + count.value()
                    + " "
                    + count.unit()
                    + count.counts().map(c -> " " + c).orElse(""))
            .orElse("");
  }
}
