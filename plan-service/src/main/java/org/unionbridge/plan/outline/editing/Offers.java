package org.unionbridge.plan.outline.editing;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.PlanNode;
import org.unionbridge.plan.outline.attribute.Attribute;
import org.unionbridge.plan.outline.attribute.Attribute.Aside;
import org.unionbridge.plan.outline.attribute.Attribute.Figures;
import org.unionbridge.plan.outline.attribute.Attribute.Goal;
import org.unionbridge.plan.outline.attribute.Attribute.OfKind;
import org.unionbridge.plan.outline.attribute.Link.CopiedFrom;
import org.unionbridge.plan.outline.editing.EditRefusal.NoSuchLine;
import org.unionbridge.platform.decision.Decision;

/**
 * What a later revision of a published plan offers to a copy of it, and what becomes of each
 * answer; nothing changes by itself. Pure.
 */
public final class Offers {

  private Offers() {}

  /** What the revision does to a line. */
  public enum Change {
    CHANGED,
    ADDED,
    REMOVED;

    @JsonValue
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A line that is otherwise above.
   *
   * @param line its id in the plan above
   * @param above as it is there now; nothing where it is gone
   * @param here the copy of it; nothing where it is new
   */
  public record Offer(
      String line, Change change, Optional<LineView> above, Optional<LineView> here) {}

  /** The plan that these lines were copied from, if they were. */
  public static Optional<String> source(Outline copy) {
    return links(copy).stream().findFirst().map(link -> link.from().plan());
  }

  private static List<CopiedFrom> links(Outline copy) {
    return copy.nodes().stream()
        .flatMap(node -> node.said().get(CopiedFrom.class).stream())
        .toList();
  }

  /** What is not answered yet: first what is otherwise or gone, then what is new. */
  public static List<Offer> of(Outline copy, Published now) {
    var offers = new ArrayList<Offer>();
    var linked = new HashSet<String>();
    for (int i = 0; i < copy.nodes().size(); i++) {
      var here = copy.nodes().get(i);
      var link = here.said().get(CopiedFrom.class).filter(known -> isOf(known, now));
      if (link.isPresent()) {
        linked.add(link.get().from().line());
        var above = now.line(link.get().from().line());
        if (!link.get().mark().equals(above.map(Published::mark).orElse(""))) {
          var change = above.isPresent() ? Change.CHANGED : Change.REMOVED;
          var view = Optional.of(LineView.of(here, copy.isApart(i)));
          offers.add(new Offer(link.get().from().line(), change, above.map(Offers::view), view));
        }
      }
    }
    int known = known(copy, now);
    now.outline().nodes().stream()
        .filter(node -> !linked.contains(node.id()) && number(node) > known)
        .map(node -> new Offer(node.id(), Change.ADDED, Optional.of(view(node)), Optional.empty()))
        .forEach(offers::add);
    return List.copyOf(offers);
  }

  private static LineView view(PlanNode node) {
    return LineView.of(node, false);
  }

  private static boolean isOf(CopiedFrom link, Published now) {
    return link.from().plan().equals(now.plan());
  }

  /** What the plan above had when it was copied; a line that was dropped here is not offered. */
  private static int known(Outline copy, Published now) {
    return links(copy).stream()
        .filter(link -> isOf(link, now))
        .mapToInt(CopiedFrom::known)
        .max()
        .orElse(Integer.MAX_VALUE);
  }

  private static int number(PlanNode node) {
    return Integer.parseInt(node.id().substring(1));
  }

  /** The lines after the answer. What is left, or gone above, stays here set aside or as it is. */
  static Decision<Outline, EditRefusal> answered(
      Outline copy, Published now, String line, boolean take) {
    var offer = of(copy, now).stream().filter(each -> each.line().equals(line)).findFirst();
    if (offer.isEmpty()) {
      return refuse(new NoSuchLine(line));
    }
    return switch (offer.get().change()) {
      case CHANGED, REMOVED -> accept(answered(copy, now, offer.get(), take));
      case ADDED -> accept(added(copy, now, now.line(line).orElseThrow(), take));
    };
  }

  private static Outline answered(Outline copy, Published now, Offer offer, boolean take) {
    int at = copy.indexOf(offer.here().orElseThrow().id());
    var here = copy.nodes().get(at);
    var above = now.line(offer.line());
    var link = here.said().get(CopiedFrom.class).orElseThrow();
    var marked = here.saying(link.answered(now.revision(), above.map(Published::mark).orElse("")));
    var next =
        take
            ? above.map(node -> taken(marked, node)).orElseGet(() -> marked.saying(new Aside(true)))
            : marked;
    return copy.with(at, at + 1, List.of(next));
  }

  /** Words, window, kind and figures come from above; who does it is said here. */
  private static PlanNode taken(PlanNode here, PlanNode above) {
    var taken =
        here.saying(above.marker(), above.text())
            .saying(Attribute.Firmness.of(above.strength()))
            .saying(above.timing())
            .saying(new OfKind(above.code()))
            .saying(above.said().get(Goal.class).orElse(new Goal(false)));
    return above.said().get(Figures.class).map(taken::saying).orElse(taken);
  }

  /** Behind the copy of what stands before it above; what is left is kept, set aside. */
  private static Outline added(Outline copy, Published now, PlanNode node, boolean take) {
    int place = now.outline().indexOf(node.id());
    int before =
        IntStream.iterate(place - 1, i -> i >= 0, i -> i - 1)
            .map(i -> indexOfCopy(copy, now.outline().nodes().get(i).id()))
            .filter(i -> i >= 0)
            .findFirst()
            .orElse(-1);
    int depth = before < 0 ? 0 : Math.min(node.depth(), copy.nodes().get(before).depth() + 1);
    int at = before + 1;
    while (at < copy.nodes().size() && copy.nodes().get(at).depth() > depth) {
      at++;
    }
    var line = now.copy(node, copy.nextId(), known(copy, now)).at(depth);
    return copy.counting().with(at, at, List.of(take ? line : line.saying(new Aside(true))));
  }

  private static int indexOfCopy(Outline copy, String line) {
    return IntStream.range(0, copy.nodes().size())
        .filter(i ->
            copy.nodes().get(i).said().get(CopiedFrom.class).stream()
                .anyMatch(link -> link.from().line().equals(line)))
        .findFirst()
        .orElse(-1);
  }
}
