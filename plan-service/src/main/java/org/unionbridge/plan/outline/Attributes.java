package org.unionbridge.plan.outline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of a line beside its words, one of each kind at most, in an order of its own. */
record Attributes(@JsonValue List<Attribute> all) {

  private static final Comparator<Attribute> ORDER =
      Comparator.comparing(attribute -> attribute.getClass().getSimpleName());

  static final Attributes NONE = new Attributes(List.of());

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  Attributes {
    all = all.stream().filter(Attribute::speaks).sorted(ORDER).toList();
  }

  <A extends Attribute> Optional<A> get(Class<A> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** The same, with this instead of what was said of its kind. */
  Attributes with(Attribute attribute) {
    var others = all.stream().filter(known -> known.getClass() != attribute.getClass());
    return new Attributes(Stream.concat(others, Stream.of(attribute)).toList());
  }
}
