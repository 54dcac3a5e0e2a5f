package org.unionbridge.welfare.demand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionbridge.welfare.lifeevent.Cause;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Which causes demand a visit (五必访), as data; a cause without a rule demands none. */
final class VisitRules {

  private static final String DEFAULT = "default";
  private static final String WORKING_DAYS = "working-days";

  private final Map<Cause, VisitRule> byCause;

  private VisitRules(Map<Cause, VisitRule> byCause) {
    this.byCause = Map.copyOf(byCause);
  }

  /**
   * Reads rules of the form {@code default: {cause: {working-days: 3}}}.
   *
   * @throws IllegalStateException when the resource is missing or says something else
   */
  static VisitRules load(String resource) {
    try (InputStream in = VisitRules.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no rules of visits at " + resource);
      }
      return read(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static VisitRules read(Object document) {
    // the sets of single unions will stand beside the default; until then they must not be ignored
    if (!(document instanceof Map<?, ?> sets)
        || !sets.keySet().equals(Set.of(DEFAULT))
        || !(sets.get(DEFAULT) instanceof Map<?, ?> rules)) {
      throw new IllegalStateException("the rules of visits have one set, named default");
    }
    var byCause = new EnumMap<Cause, VisitRule>(Cause.class);
    rules.forEach((code, rule) -> byCause.put(cause(code), rule(code, rule)));
    return new VisitRules(byCause);
  }

  private static Cause cause(Object code) {
    return Cause.of(String.valueOf(code))
        .orElseThrow(() -> new IllegalStateException("the rules of visits know no cause " + code));
  }

  private static VisitRule rule(Object code, Object rule) {
    if (rule instanceof Map<?, ?> fields
        && fields.keySet().equals(Set.of(WORKING_DAYS))
        && fields.get(WORKING_DAYS) instanceof Integer days
        && days > 0) {
      return new VisitRule(days);
    }
    throw new IllegalStateException("the rule of visits for " + code + " has no working-days");
  }

  /** The rule of this cause; empty when it demands no visit. */
  Optional<VisitRule> of(Cause cause) {
    return Optional.ofNullable(byCause.get(cause));
  }
}
