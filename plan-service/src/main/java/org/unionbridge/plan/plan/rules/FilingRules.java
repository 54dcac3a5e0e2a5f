package org.unionbridge.plan.plan.rules;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.Optional;
import org.unionbridge.plan.plan.rules.PlanCommand.Comment;
import org.unionbridge.plan.plan.rules.PlanCommand.File;
import org.unionbridge.plan.plan.rules.PlanCommand.Return;
import org.unionbridge.plan.plan.rules.PlanCommand.TakeNote;
import org.unionbridge.plan.plan.rules.PlanEvent.FilingNoted;
import org.unionbridge.plan.plan.rules.PlanEvent.FilingRemarked;
import org.unionbridge.plan.plan.rules.PlanEvent.FilingReturned;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanFiled;
import org.unionbridge.plan.plan.rules.PlanEvent.Which;
import org.unionbridge.plan.plan.rules.PlanRefusal.NotFiledNow;
import org.unionbridge.plan.plan.stage.Filing;
import org.unionbridge.plan.plan.stage.Filing.State;
import org.unionbridge.plan.plan.stage.InForce;
import org.unionbridge.plan.plan.stage.Plan;
import org.unionbridge.plan.plan.stage.Plan.Approved;
import org.unionbridge.plan.plan.stage.Plan.Closed;
import org.unionbridge.plan.plan.stage.Plan.Summarised;
import org.unionbridge.plan.plan.stage.PlanContent;
import org.unionbridge.platform.decision.Decision;

/** The rules of filing a plan, which is in force whatever the union above answers. Pure. */
final class FilingRules {

  private FilingRules() {}

  /** A plan in force, as filing sees it. */
  private record Fileable(Which which, Filing filing) {
    boolean isFiled() {
      return filing.state() == State.FILED;
    }

    Decision<PlanEvent, PlanRefusal> notNow() {
      return refuse(new NotFiledNow(filing.state().word()));
    }
  }

  private static Optional<Fileable> fileable(Plan state) {
    return switch (state) {
      case Approved(var plan, var force, _) -> Optional.of(fileable(plan, force));
      case Summarised(var plan, var force, _) -> Optional.of(fileable(plan, force));
      case Closed(var plan, var force, _, _) -> Optional.of(fileable(plan, force));
      case Plan.NotBegun _, Plan.Draft _, Plan.InCommittee _, Plan.Withdrawn _ -> Optional.empty();
    };
  }

  private static Fileable fileable(PlanContent plan, InForce force) {
    return new Fileable(Which.of(plan, force.revision()), force.filing());
  }

  static Decision<PlanEvent, PlanRefusal> file(Plan state, File command) {
    return fileable(state)
        .map(plan -> file(plan, command))
        .orElseGet(() -> PlanRules.wrongStage(state));
  }

  /** What lies with the union above already is not filed once more, a later revision is. */
  private static Decision<PlanEvent, PlanRefusal> file(Fileable plan, File command) {
    boolean there =
        plan.filing().state() != State.RETURNED
            && plan.filing().revision() == plan.which().revision();
    return there ? accept() : accept(new PlanFiled(plan.which(), command.on()));
  }

  static Decision<PlanEvent, PlanRefusal> comment(Plan state, Comment command) {
    return fileable(state)
        .map(plan ->
            plan.filing().state() == State.NOT_FILED
                ? plan.notNow()
                : Decision.<PlanEvent, PlanRefusal>accept(
                    new FilingRemarked(plan.which(), command.remark())))
        .orElseGet(() -> PlanRules.wrongStage(state));
  }

  static Decision<PlanEvent, PlanRefusal> giveBack(Plan state, Return command) {
    return fileable(state)
        .map(plan ->
            plan.isFiled()
                ? Decision.<PlanEvent, PlanRefusal>accept(
                    new FilingReturned(plan.which(), command.remark()))
                : plan.notNow())
        .orElseGet(() -> PlanRules.wrongStage(state));
  }

  static Decision<PlanEvent, PlanRefusal> takeNote(Plan state, TakeNote command) {
    return fileable(state)
        .map(plan -> takeNote(plan, command))
        .orElseGet(() -> PlanRules.wrongStage(state));
  }

  private static Decision<PlanEvent, PlanRefusal> takeNote(Fileable plan, TakeNote command) {
    return switch (plan.filing().state()) {
      case FILED -> accept(new FilingNoted(plan.which(), command.on()));
      case ACCEPTED -> accept();
      case NOT_FILED, RETURNED -> plan.notNow();
    };
  }

  /** The stage goes on beside the filing. */
  static Plan evolve(Plan state, Filing next, PlanEvent event) {
    return switch (state) {
      case Approved(var plan, var force, var revising) ->
          new Approved(plan, force.with(next), revising);
      case Summarised(var plan, var force, var summary) ->
          new Summarised(plan, force.with(next), summary);
      case Closed(var plan, var force, var summary, var day) ->
          new Closed(plan, force.with(next), summary, day);
      case Plan.NotBegun _, Plan.Draft _, Plan.InCommittee _, Plan.Withdrawn _ ->
          throw PlanRules.impossible(state, event);
    };
  }

  static Filing of(Plan state, PlanEvent event) {
    return fileable(state)
        .map(Fileable::filing)
        .orElseThrow(() -> PlanRules.impossible(state, event));
  }
}
