package org.unionbridge.plan.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.outline.attribute.Attribute;
import org.unionbridge.plan.outline.attribute.Attribute.Firmness;
import org.unionbridge.plan.outline.attribute.Attribute.OfKind;
import org.unionbridge.plan.outline.attribute.Attribute.Responsible;
import org.unionbridge.plan.outline.attribute.Attribute.Timing;
import org.unionbridge.plan.outline.attribute.Attributes;
import org.unionbridge.plan.reading.file.PlanFile.Lines;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.reading.file.PlanFile.Strength;

/** A line as documents hold it: what is not there was not said, in old forms and in new ones. */
record StoredLine(
    String id,
    int depth,
    NodeKind kind,
    Optional<String> marker,
    String text,
    Optional<Lines> lines,
    @Nullable Attributes said,
    @Nullable Strength strength,
    @Nullable List<Integer> months,
    @Nullable Integer yearOffset,
    Optional<String> code,
    @Nullable List<String> posts,
    @Nullable List<String> persons) {

  PlanNode line() {
    return new PlanNode(id, depth, kind, marker, text, lines, said == null ? before() : said);
  }

  /** Documents of schema 2 named four things, each in fields of the line itself. */
  private Attributes before() {
    return new Attributes(
        Stream.<Attribute>of(
                Firmness.of(strength == null ? Strength.FIRM : strength),
                new Timing(known(months), yearOffset == null ? 0 : yearOffset),
                new OfKind(code),
                new Responsible(known(posts), known(persons), Optional.empty()))
            .toList());
  }

  private static <T> List<T> known(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }
}
