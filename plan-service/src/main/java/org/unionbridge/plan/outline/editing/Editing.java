package org.unionbridge.plan.outline.editing;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.PlanNode;
import org.unionbridge.plan.outline.attribute.Attribute.Firmness;
import org.unionbridge.plan.outline.editing.Edit.Add;
import org.unionbridge.plan.outline.editing.Edit.Answer;
import org.unionbridge.plan.outline.editing.Edit.CarryOver;
import org.unionbridge.plan.outline.editing.Edit.ChangeText;
import org.unionbridge.plan.outline.editing.Edit.Join;
import org.unionbridge.plan.outline.editing.Edit.Move;
import org.unionbridge.plan.outline.editing.Edit.ReadFigures;
import org.unionbridge.plan.outline.editing.Edit.Remove;
import org.unionbridge.plan.outline.editing.Edit.Say;
import org.unionbridge.plan.outline.editing.Edit.SetFigure;
import org.unionbridge.plan.outline.editing.Edit.Split;
import org.unionbridge.plan.outline.editing.Edit.Spot;
import org.unionbridge.plan.outline.editing.Edit.TakeOver;
import org.unionbridge.plan.outline.editing.EditRefusal.BelowItself;
import org.unionbridge.plan.outline.editing.EditRefusal.NoSuchLine;
import org.unionbridge.plan.outline.editing.EditRefusal.NotWithin;
import org.unionbridge.plan.outline.editing.EditRefusal.NothingToJoin;
import org.unionbridge.plan.outline.editing.EditRefusal.TextTooLong;
import org.unionbridge.plan.outline.editing.EditRefusal.TooDeep;
import org.unionbridge.plan.outline.editing.EditRefusal.TooManyLines;
import org.unionbridge.plan.reading.Rewriting;
import org.unionbridge.platform.decision.Decision;

/** What each change makes of the lines of a plan. Pure: no clock, no ids, no I/O. */
public final class Editing {

  /** Levels below each other; the deepest of the real plans has four. */
  public static final int DEEPEST = 6;

  /** Lines of a plan; the longest of the real plans has some two hundred. */
  public static final int MOST_LINES = 2_000;

  /** Characters of a line. */
  public static final int LONGEST = 5_000;

  private Editing() {}

  /** The lines after the change, or why there is none; the same lines when it changes nothing. */
  public static Decision<Outline, EditRefusal> apply(Outline outline, Edit edit) {
    return switch (edit) {
      case Add add -> spot(outline, add.spot(), at -> add(outline, at, add)).bounded();
      case Move move -> node(outline, move.node(), from -> move(outline, from, move)).bounded();
      case Remove(var id) ->
          node(outline, id, at -> done(outline.with(at, outline.endOf(at), List.of()))).bounded();
      case Join(var id) -> node(outline, id, at -> join(outline, at)).bounded();
      case Split(var id, var length) ->
          node(outline, id, at -> split(outline, at, length)).bounded();
      case ChangeText change ->
          node(outline, change.node(), at -> reworded(outline, at, change)).bounded();
      case Say(var ids, var what) -> Saying.say(outline, ids, what);
      case SetFigure figure -> Saying.figure(outline, figure);
      case ReadFigures(var id) ->
          node(outline, id, at -> done(Saying.readAgain(outline, at))).bounded();
      case CarryOver(var lines) ->
          done(outline.followedBy(CarryingOver.missing(outline, lines))).bounded();
      case Answer(var published, var line, var take) ->
          new Attempt(Offers.answered(outline, published, line, take)).bounded();
      case TakeOver(var lines) -> done(TakingOver.of(outline, lines)).bounded();
    };
  }

  /** What a change makes, before it is measured. */
  private record Attempt(Decision<Outline, EditRefusal> decision) {
    Decision<Outline, EditRefusal> bounded() {
      return switch (decision) {
        case Decision.Accepted<Outline, EditRefusal>(var outlines) -> bounded(outlines.getFirst());
        case Decision.Refused<Outline, EditRefusal> refused -> refused;
      };
    }

    private static Decision<Outline, EditRefusal> bounded(Outline outline) {
      if (outline.nodes().size() > MOST_LINES) {
        return refuse(new TooManyLines(MOST_LINES));
      }
      if (outline.nodes().stream().anyMatch(node -> node.depth() >= DEEPEST)) {
        return refuse(new TooDeep(DEEPEST));
      }
      if (outline.nodes().stream().anyMatch(node -> node.text().length() > LONGEST)) {
        return refuse(new TextTooLong(LONGEST));
      }
      return accept(outline);
    }
  }

  /** Does something with the place of a line. */
  private interface At {
    Attempt apply(int index);
  }

  private static Attempt done(Outline outline) {
    return new Attempt(accept(outline));
  }

  private static Attempt not(EditRefusal refusal) {
    return new Attempt(refuse(refusal));
  }

  private static Attempt node(Outline outline, String id, At then) {
    int at = outline.indexOf(id);
    return at < 0 ? not(new NoSuchLine(id)) : then.apply(at);
  }

  private static Attempt reworded(Outline outline, int at, ChangeText change) {
    var node = Saying.reworded(outline.nodes().get(at), change.marker(), change.text());
    return done(outline.with(at, at + 1, List.of(node)));
  }

  /** Finds where the spot is among the lines. */
  private static Attempt spot(Outline outline, Spot spot, At then) {
    var missing =
        Stream.of(spot.after(), spot.parent())
            .flatMap(Optional::stream)
            .filter(id -> outline.indexOf(id) < 0)
            .findFirst();
    if (missing.isPresent()) {
      return not(new NoSuchLine(missing.get()));
    }
    return then.apply(index(outline, spot));
  }

  private static int index(Outline outline, Spot spot) {
    return spot.after()
        .map(id -> outline.endOf(outline.indexOf(id)))
        .orElseGet(() -> spot.parent().map(id -> outline.indexOf(id) + 1).orElse(0));
  }

  private static int depth(Outline outline, Spot spot) {
    return spot.after()
        .map(id -> outline.nodes().get(outline.indexOf(id)).depth())
        .orElseGet(() ->
            spot.parent()
                .map(id -> outline.nodes().get(outline.indexOf(id)).depth() + 1)
                .orElse(0));
  }

  private static Attempt add(Outline outline, int at, Add add) {
    var node =
        PlanNode.plain(
                outline.nextId(),
                depth(outline, add.spot()),
                add.kind(),
                add.marker(),
                add.text(),
                Optional.empty())
            .saying(Firmness.of(Rewriting.strength(add.text())));
    return done(outline.counting().with(at, at, List.of(node)));
  }

  private static Attempt move(Outline outline, int from, Move move) {
    int end = outline.endOf(from);
    boolean below =
        Stream.of(move.spot().after(), move.spot().parent())
            .flatMap(Optional::stream)
            .mapToInt(outline::indexOf)
            .anyMatch(at -> at >= from && at < end);
    if (below) {
      return not(new BelowItself(move.node()));
    }
    int deeper = depth(outline, move.spot()) - outline.nodes().get(from).depth();
    if (move.spot().after().isEmpty() && move.spot().parent().isEmpty()) {
      deeper = -outline.nodes().get(from).depth();
    }
    int by = deeper;
    var taken =
        outline.nodes().subList(from, end).stream()
            .map(node -> node.at(node.depth() + by))
            .toList();
    var rest = outline.with(from, end, List.of());
    return spot(rest, move.spot(), at -> done(rest.with(at, at, taken)));
  }

  private static Attempt join(Outline outline, int at) {
    int next = outline.endOf(at);
    var node = outline.nodes().get(at);
    if (next == outline.nodes().size() || outline.nodes().get(next).depth() != node.depth()) {
      return not(new NothingToJoin(node.id()));
    }
    var other = outline.nodes().get(next);
    var joined = Saying.both(node, other);
    return done(outline.with(next, next + 1, List.of()).with(at, at + 1, List.of(joined)));
  }

  private static Attempt split(Outline outline, int at, int length) {
    var node = outline.nodes().get(at);
    if (length < 1
        || length >= node.text().length()
        || Character.isLowSurrogate(node.text().charAt(length))) {
      return not(new NotWithin(node.text().length()));
    }
    var first = node.saying(node.marker(), node.text().substring(0, length));
    var text = node.text().substring(length);
    var second =
        PlanNode.plain(
                outline.nextId(), node.depth(), node.kind(), Optional.empty(), text, node.lines())
            .saying(node.firmness())
            .saying(node.timing());
    return done(outline.counting().with(at, at + 1, List.of(first, second)));
  }
}
