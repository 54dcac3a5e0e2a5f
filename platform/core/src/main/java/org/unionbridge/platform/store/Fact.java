package org.unionbridge.platform.store;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of an event on the facts topic: ids only, nothing that a person wrote.
 *
 * @param type past tense, such as {@code welfare.visit.recorded}
 * @param schema version of the form, counted from 1
 * @param route who is told
 */
public record Fact(String type, int schema, ObjectNode data, Route route) {

  /** The topics that a fact goes to. */
  public enum Route {
    FACTS,
    FACTS_AND_AUDIT,
    AUDIT
  }

  /** A fact without data yet. */
  public static Fact of(String type, int schema) {
    return new Fact(type, schema, JsonNodeFactory.instance.objectNode(), Route.FACTS);
  }

  /** The same, and the audit is told too: who did it matters. */
  public Fact audited() {
    return new Fact(type, schema, data, Route.FACTS_AND_AUDIT);
  }

  /** The same for the audit alone. */
  public Fact forAuditAlone() {
    return new Fact(type, schema, data, Route.AUDIT);
  }

  /** Adds a text, such as an id, a code or an ISO date. */
  public Fact with(String name, String value) {
    data.put(name, value);
    return this;
  }

  /** Adds a whole number. */
  public Fact with(String name, long value) {
    data.put(name, value);
    return this;
  }

  /** Adds a list of codes or ids. */
  public Fact with(String name, List<String> values) {
    var array = data.putArray(name);
    values.forEach(array::add);
    return this;
  }

  /** Adds a measure: what counts towards somebody's plan. */
  public Fact measuring(Measure measure) {
    data.set("measure", measure.toJson());
    return this;
  }
}
