package org.unionbridge.platform.store;

import java.util.Collection;
import java.util.List;

/**
 * Which documents are wanted, said without the store's language so that the fake can answer too.
 * Fields are dotted names in the document, such as {@code state.unionId}.
 */
public sealed interface Criteria {

  /** All of these hold. */
  record All(List<Criteria> parts) implements Criteria {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** The field has this value. */
  record Equal(String field, Object value) implements Criteria {}

  /** The field has one of these values. */
  record OneOf(String field, List<Object> values) implements Criteria {
    public OneOf {
      values = List.copyOf(values);
    }
  }

  /** The field lies at or before this value: text, number or instant. */
  record AtMost(String field, Comparable<?> limit) implements Criteria {}

  /** The field lies at or after this value. */
  record AtLeast(String field, Comparable<?> limit) implements Criteria {}

  static Criteria any() {
    return new All(List.of());
  }

  static Criteria where(String field, Object value) {
    return new Equal(field, value);
  }

  static Criteria oneOf(String field, Collection<?> values) {
    return new OneOf(field, List.copyOf(values));
  }

  static Criteria atMost(String field, Comparable<?> limit) {
    return new AtMost(field, limit);
  }

  static Criteria atLeast(String field, Comparable<?> limit) {
    return new AtLeast(field, limit);
  }

  default Criteria and(Criteria other) {
    return new All(List.of(this, other));
  }
}
