package org.unionbridge.plan.outline.attribute;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.plan.outline.attribute.Attribute.Aside;
import org.unionbridge.plan.outline.attribute.Attribute.Figures;
import org.unionbridge.plan.outline.attribute.Attribute.Firmness;
import org.unionbridge.plan.outline.attribute.Attribute.Goal;
import org.unionbridge.plan.outline.attribute.Attribute.Helpers;
import org.unionbridge.plan.outline.attribute.Attribute.OfKind;
import org.unionbridge.plan.outline.attribute.Attribute.Responsible;
import org.unionbridge.plan.outline.attribute.Attribute.Seen;
import org.unionbridge.plan.outline.attribute.Attribute.Timing;
import org.unionbridge.plan.outline.attribute.Link.Aligned;
import org.unionbridge.plan.outline.attribute.Link.CarriedOver;
import org.unionbridge.plan.outline.attribute.Link.CopiedFrom;
import org.unionbridge.plan.outline.attribute.Link.OfProgramme;

/** What is said of a line beside its words, one of each kind at most, in an order of its own. */
public record Attributes(@JsonValue List<Attribute> all) {

  private static final Comparator<Attribute> ORDER =
      Comparator.comparing(attribute -> attribute.getClass().getSimpleName());

  public static final Attributes NONE = new Attributes(List.of());

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Attributes {
    all = all.stream().filter(Attribute::speaks).sorted(ORDER).toList();
  }

  public <A extends Attribute> Optional<A> get(Class<A> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** The same, with this instead of what was said of its kind. */
  public Attributes with(Attribute attribute) {
    var others = all.stream().filter(known -> known.getClass() != attribute.getClass());
    return new Attributes(Stream.concat(others, Stream.of(attribute)).toList());
  }

  /** The same, as if nobody had said anything of this kind. */
  public Attributes without(Class<? extends Attribute> kind) {
    return new Attributes(all.stream().filter(known -> known.getClass() != kind).toList());
  }

  /** What holds of the line in another plan too. */
  public Attributes copied() {
    return new Attributes(all.stream().filter(Attributes::isOfTheLine).toList());
  }

  private static boolean isOfTheLine(Attribute attribute) {
    return switch (attribute) {
      case Firmness _, Timing _, OfKind _, Responsible _, Helpers _, Goal _, Figures _ -> true;
      case OfProgramme _ -> true;
      case Aside _, Seen _, Aligned _, CarriedOver _, CopiedFrom _ -> false;
    };
  }
}
