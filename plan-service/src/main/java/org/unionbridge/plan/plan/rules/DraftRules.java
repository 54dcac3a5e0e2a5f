package org.unionbridge.plan.plan.rules;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.Splice;
import org.unionbridge.plan.outline.editing.Edit;
import org.unionbridge.plan.outline.editing.EditRefusal;
import org.unionbridge.plan.outline.editing.Editing;
import org.unionbridge.plan.plan.rules.PlanCommand.Change;
import org.unionbridge.plan.plan.rules.PlanCommand.Retitle;
import org.unionbridge.plan.plan.rules.PlanCommand.Undo;
import org.unionbridge.plan.plan.rules.PlanEvent.DraftChanged;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanAligned;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanRetitled;
import org.unionbridge.plan.plan.rules.PlanEvent.Which;
import org.unionbridge.plan.plan.rules.PlanRefusal.NotEdited;
import org.unionbridge.plan.plan.rules.PlanRefusal.NotYourChange;
import org.unionbridge.plan.plan.rules.PlanRefusal.NothingToUndo;
import org.unionbridge.plan.plan.stage.Bench;
import org.unionbridge.plan.plan.stage.Bench.Touch;
import org.unionbridge.plan.plan.stage.Plan;
import org.unionbridge.plan.plan.stage.Plan.Approved;
import org.unionbridge.plan.plan.stage.Plan.Draft;
import org.unionbridge.plan.plan.stage.Plan.Revising;
import org.unionbridge.platform.decision.Decision;

/** The rules of writing on a draft, or on the change of a plan in force. Pure. */
final class DraftRules {

  private DraftRules() {}

  /** What lies on the bench: the lines, and who touched them last. */
  private record Writable(Which which, Outline outline, Bench bench) {}

  private static Optional<Writable> writable(Plan state) {
    return switch (state) {
      case Draft(var plan, var bench) ->
          Optional.of(new Writable(Which.of(plan, 1), plan.outline(), bench));
      case Approved(var plan, _, var revising) ->
          revising
              .filter(open -> open.submittedOn().isEmpty())
              .map(open ->
                  new Writable(Which.of(plan, open.number()), open.outline(), open.bench()));
      case Plan.NotBegun _,
          Plan.InCommittee _,
          Plan.Summarised _,
          Plan.Closed _,
          Plan.Withdrawn _ ->
          Optional.empty();
    };
  }

  static Decision<PlanEvent, PlanRefusal> change(Plan state, Change command) {
    return writable(state)
        .map(draft -> edited(draft, command, Editing.apply(draft.outline(), command.edit())))
        .orElseGet(() -> PlanRules.wrongStage(state));
  }

  private static Decision<PlanEvent, PlanRefusal> edited(
      Writable draft, Change command, Decision<Outline, EditRefusal> edited) {
    return switch (edited) {
      case Decision.Refused<Outline, EditRefusal>(var reason) -> refuse(new NotEdited(reason));
      case Decision.Accepted<Outline, EditRefusal>(var outlines) ->
          changed(draft, command, outlines.getFirst());
    };
  }

  private static Decision<PlanEvent, PlanRefusal> changed(
      Writable draft, Change command, Outline next) {
    if (next.nodes().equals(draft.outline().nodes())) {
      return accept();
    }
    var splice = Splice.between(draft.outline(), next);
    var bench = draft.bench().then(command.touch(), splice);
    return told(draft, new DraftChanged(draft.which(), word(command.edit()), next, bench));
  }

  /** A plan in force keeps the title under which it was approved. */
  static Decision<PlanEvent, PlanRefusal> retitle(Plan state, Retitle command) {
    return switch (state) {
      case Draft(var plan, _) when plan.title().filter(command.title()::equals).isPresent() ->
          accept();
      case Draft(var plan, _) ->
          accept(new PlanRetitled(Which.of(plan, 1), command.title(), command.touch()));
      case Plan.NotBegun _,
          Plan.InCommittee _,
          Approved _,
          Plan.Summarised _,
          Plan.Closed _,
          Plan.Withdrawn _ ->
          PlanRules.wrongStage(state);
    };
  }

  static Decision<PlanEvent, PlanRefusal> undo(Plan state, Undo command) {
    return writable(state)
        .map(draft -> undo(draft, command.touch()))
        .orElseGet(() -> PlanRules.wrongStage(state));
  }

  private static Decision<PlanEvent, PlanRefusal> undo(Writable draft, Touch touch) {
    var splice = draft.bench().last();
    if (splice.isEmpty()) {
      return refuse(new NothingToUndo());
    }
    if (!draft.bench().touched().by().equals(touch.by())) {
      return refuse(new NotYourChange(draft.bench().touched().by()));
    }
    var before = splice.get().undoing(draft.outline());
    var bench = draft.bench().back(touch);
    return told(draft, new DraftChanged(draft.which(), "undone", before, bench));
  }

  private static Decision<PlanEvent, PlanRefusal> told(Writable draft, DraftChanged changed) {
    var events = new ArrayList<PlanEvent>(List.of(changed));
    aligned(draft.which(), draft.outline(), changed.outline()).ifPresent(events::add);
    return accept(events.toArray(PlanEvent[]::new));
  }

  /** Told once of a plan above, with the first line that follows it. */
  static Optional<PlanEvent> aligned(Which which, Outline before, Outline after) {
    var known = before.follows();
    var more = after.follows().stream().filter(plan -> !known.contains(plan)).toList();
    return more.isEmpty() ? Optional.empty() : Optional.of(new PlanAligned(which, more));
  }

  static Plan evolve(Plan state, DraftChanged event) {
    return switch (state) {
      case Draft(var plan, _) -> new Draft(plan.saying(event.outline()), event.bench());
      case Approved(var plan, var force, var revising) when revising.isPresent() ->
          new Approved(plan, force, Optional.of(rewritten(revising.get(), event)));
      case Plan.NotBegun _,
          Plan.InCommittee _,
          Approved _,
          Plan.Summarised _,
          Plan.Closed _,
          Plan.Withdrawn _ ->
          throw PlanRules.impossible(state, event);
    };
  }

  private static Revising rewritten(Revising open, DraftChanged event) {
    return new Revising(open.number(), event.outline(), event.bench(), open.submittedOn());
  }

  private static String word(Edit edit) {
    return switch (edit) {
      case Edit.Add _ -> "added";
      case Edit.ChangeText _ -> "reworded";
      case Edit.Move _ -> "moved";
      case Edit.Remove _ -> "removed";
      case Edit.Join _ -> "joined";
      case Edit.Split _ -> "split";
      case Edit.Say(_, var what) -> what.change();
      case Edit.SetFigure _, Edit.ReadFigures _ -> "measured";
      case Edit.CarryOver _ -> "carried-over";
      case Edit.Answer _ -> "answered";
      case Edit.TakeOver _ -> "taken-over";
    };
  }
}
