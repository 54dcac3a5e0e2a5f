package org.unionbridge.member.union;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.member.union.Union.Active;
import org.unionbridge.member.union.Union.Closed;
import org.unionbridge.member.union.Union.Holding;
import org.unionbridge.member.union.Union.Position;
import org.unionbridge.member.union.Union.Unfounded;
import org.unionbridge.member.union.UnionCommand.AssignPost;
import org.unionbridge.member.union.UnionCommand.Close;
import org.unionbridge.member.union.UnionCommand.FollowParent;
import org.unionbridge.member.union.UnionCommand.Found;
import org.unionbridge.member.union.UnionCommand.Move;
import org.unionbridge.member.union.UnionCommand.Parent;
import org.unionbridge.member.union.UnionCommand.Rename;
import org.unionbridge.member.union.UnionCommand.VacatePost;
import org.unionbridge.member.union.UnionEvent.Founded;
import org.unionbridge.member.union.UnionEvent.Moved;
import org.unionbridge.member.union.UnionEvent.PostAssigned;
import org.unionbridge.member.union.UnionEvent.PostVacated;
import org.unionbridge.member.union.UnionEvent.Renamed;
import org.unionbridge.member.union.UnionRefusal.AlreadyFounded;
import org.unionbridge.member.union.UnionRefusal.BelowItself;
import org.unionbridge.member.union.UnionRefusal.FounderOnly;
import org.unionbridge.member.union.UnionRefusal.HasMembers;
import org.unionbridge.member.union.UnionRefusal.HasUnions;
import org.unionbridge.member.union.UnionRefusal.LevelNotBelow;
import org.unionbridge.member.union.UnionRefusal.NotFounded;
import org.unionbridge.member.union.UnionRefusal.ParentClosed;
import org.unionbridge.member.union.UnionRefusal.UnionClosed;
import org.unionbridge.platform.decision.Decision;

/** The rules of a union. Pure: no clock, no ids, no I/O. */
final class UnionRules {

  private UnionRules() {}

  static Decision<UnionEvent, UnionRefusal> decide(Union state, UnionCommand command) {
    return switch (state) {
      case Unfounded _ -> beforeFounding(command);
      case Active active -> whileActive(active, command);
      case Closed closed -> afterClosing(closed, command);
    };
  }

  private static Decision<UnionEvent, UnionRefusal> beforeFounding(UnionCommand command) {
    return switch (command) {
      case Found found -> found(found);
      case Rename _, Move _, FollowParent _, Close _, AssignPost _, VacatePost _ ->
          refuse(new NotFounded());
    };
  }

  private static Decision<UnionEvent, UnionRefusal> whileActive(
      Active union, UnionCommand command) {
    return switch (command) {
      case Found _ -> refuse(new AlreadyFounded());
      case Rename(var name) when name.equals(union.profile().name()) -> accept();
      case Rename(var name) -> accept(new Renamed(name));
      case Move(var parent) -> move(union, parent);
      case FollowParent follow -> follow(union.id(), union.position(), follow);
      case Close(var hasUnions, _) when hasUnions -> refuse(new HasUnions());
      case Close(_, var hasMembers) when hasMembers -> refuse(new HasMembers());
      case Close _ -> accept(new UnionEvent.Closed());
      case AssignPost assign -> PostRules.assign(union, assign);
      case VacatePost vacate -> PostRules.vacate(union, vacate);
    };
  }

  /** What lies under a closed union stays within the scope of those above it. */
  private static Decision<UnionEvent, UnionRefusal> afterClosing(
      Closed union, UnionCommand command) {
    return switch (command) {
      case FollowParent follow -> follow(union.id(), union.position(), follow);
      case Close _ -> accept();
      case Found _, Rename _, Move _, AssignPost _, VacatePost _ -> refuse(new UnionClosed());
    };
  }

  private static Decision<UnionEvent, UnionRefusal> found(Found command) {
    if (command.parent().isEmpty()) {
      return command.byFounder()
          ? accept(new Founded(command.id(), command.profile(), Position.root(command.id())))
          : refuse(new FounderOnly());
    }
    var parent = command.parent().get();
    return fault(parent, command.profile().level())
        .<Decision<UnionEvent, UnionRefusal>>map(Decision::refuse)
        .orElseGet(() ->
            accept(new Founded(command.id(), command.profile(), below(parent, command.id()))));
  }

  private static Decision<UnionEvent, UnionRefusal> move(Active union, Parent parent) {
    if (union.liesOn(parent.path())) {
      return refuse(new BelowItself());
    }
    var to = below(parent, union.id());
    if (to.equals(union.position())) {
      return accept();
    }
    return fault(parent, union.profile().level())
        .<Decision<UnionEvent, UnionRefusal>>map(Decision::refuse)
        .orElseGet(() -> accept(new Moved(parent.id(), union.position().path(), to.path())));
  }

  private static Position below(Parent parent, String id) {
    return Position.below(parent.id(), parent.path(), id);
  }

  private static Optional<UnionRefusal> fault(Parent parent, Level level) {
    if (!parent.active()) {
      return Optional.of(new ParentClosed());
    }
    return parent.level().isAbove(level) ? Optional.empty() : Optional.of(new LevelNotBelow());
  }

  private static Decision<UnionEvent, UnionRefusal> follow(
      String id, Position position, FollowParent command) {
    var to = Position.below(command.parentId(), command.parentPath(), id);
    boolean stillItsParent = position.parentId().equals(to.parentId());
    return stillItsParent && !to.equals(position)
        ? accept(new Moved(command.parentId(), position.path(), to.path()))
        : accept();
  }

  static Union evolve(Union state, UnionEvent event) {
    return switch (state) {
      case Unfounded _ when event instanceof Founded(var id, var profile, var position) ->
          new Active(id, profile, position, List.of());
      case Active union -> evolve(union, event);
      case Closed(var id, var profile, _) when event instanceof Moved(var parent, _, var path) ->
          new Closed(id, profile, new Position(Optional.of(parent), path));
      case Unfounded _, Closed _ -> throw impossible(state, event);
    };
  }

  private static Union evolve(Active union, UnionEvent event) {
    return switch (event) {
      case Founded _ -> throw impossible(union, event);
      case Renamed(var name) ->
          new Active(union.id(), union.profile().named(name), union.position(), union.holdings());
      case Moved(var parent, _, var path) ->
          new Active(
              union.id(),
              union.profile(),
              new Position(Optional.of(parent), path),
              union.holdings());
      case UnionEvent.Closed() -> new Closed(union.id(), union.profile(), union.position());
      case PostAssigned(var post, var member, var since, var decision) ->
          holding(
              union,
              Stream.concat(
                  union.holdings().stream(),
                  Stream.of(new Holding(post, member, since, decision))));
      case PostVacated(var post, var member) ->
          holding(
              union, union.holdings().stream().filter(h -> !(h.isOf(member) && h.post() == post)));
    };
  }

  private static Active holding(Active union, Stream<Holding> holdings) {
    return new Active(union.id(), union.profile(), union.position(), holdings.toList());
  }

  private static IllegalStateException impossible(Union state, UnionEvent event) {
    return new IllegalStateException(
        event.getClass().getSimpleName() + " cannot follow " + state.getClass().getSimpleName());
  }
}
