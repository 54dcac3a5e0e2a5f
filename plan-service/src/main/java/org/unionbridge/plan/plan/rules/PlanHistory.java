package org.unionbridge.plan.plan.rules;

import java.util.Optional;
import org.unionbridge.plan.plan.rules.PlanEvent.DraftChanged;
import org.unionbridge.plan.plan.rules.PlanEvent.FilingNoted;
import org.unionbridge.plan.plan.rules.PlanEvent.FilingRemarked;
import org.unionbridge.plan.plan.rules.PlanEvent.FilingReturned;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanAdopted;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanAligned;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanApproved;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanClosed;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanDrafted;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanFiled;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanPublished;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanRetitled;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanSentBack;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanSubmitted;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanSummarised;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanWithdrawn;
import org.unionbridge.plan.plan.rules.PlanEvent.RevisionBegun;
import org.unionbridge.plan.plan.stage.Bench;
import org.unionbridge.plan.plan.stage.Filing.State;
import org.unionbridge.plan.plan.stage.InForce;
import org.unionbridge.plan.plan.stage.Plan;
import org.unionbridge.plan.plan.stage.Plan.Approved;
import org.unionbridge.plan.plan.stage.Plan.Closed;
import org.unionbridge.plan.plan.stage.Plan.Draft;
import org.unionbridge.plan.plan.stage.Plan.InCommittee;
import org.unionbridge.plan.plan.stage.Plan.NotBegun;
import org.unionbridge.plan.plan.stage.Plan.Summarised;
import org.unionbridge.plan.plan.stage.Plan.Withdrawn;

/** What becomes of a plan by what happens to it. Pure. */
public final class PlanHistory {

  private PlanHistory() {}

  public static Plan evolve(Plan state, PlanEvent event) {
    return switch (event) {
      case PlanDrafted(var plan, var bench) when state instanceof NotBegun ->
          new Draft(plan, bench);
      case PlanAdopted(var plan, var approval, var tasks) when state instanceof NotBegun ->
          new Approved(plan, InForce.first(approval, tasks), Optional.empty());
      case PlanDrafted _, PlanAdopted _ -> throw PlanRules.impossible(state, event);
      case DraftChanged changed -> DraftRules.evolve(state, changed);
      case PlanAligned _ -> state;
      case PlanRetitled(_, var title, var touch) when state instanceof Draft(var plan, _) ->
          new Draft(plan.titled(title), Bench.fresh(touch));
      case PlanRetitled _ -> throw PlanRules.impossible(state, event);
      case PlanSubmitted submitted -> submitted(state, submitted);
      case PlanSentBack back -> sentBack(state, back);
      case PlanApproved approved -> approved(state, approved);
      case PlanWithdrawn withdrawn -> withdrawn(state, withdrawn);
      case PlanSummarised summarised -> summarised(state, summarised);
      case PlanClosed(_, var day) when state instanceof Summarised(var plan, var force, var sum) ->
          new Closed(plan, force, sum, day);
      case PlanClosed _ -> throw PlanRules.impossible(state, event);
      case RevisionBegun(var which, var touch) when state instanceof Approved approved ->
          RevisionRules.begun(approved, which.revision(), touch);
      case RevisionBegun _ -> throw PlanRules.impossible(state, event);
      case PlanFiled(var which, var day) ->
          FilingRules.evolve(
              state, FilingRules.of(state, event).filed(which.revision(), day), event);
      case PlanPublished published -> PublicationRules.evolve(state, published);
      case FilingRemarked(_, var remark) ->
          FilingRules.evolve(state, FilingRules.of(state, event).with(remark), event);
      case FilingReturned(_, var remark) -> {
        var filing = FilingRules.of(state, event).with(remark);
        yield FilingRules.evolve(state, filing.answered(State.RETURNED, remark.on()), event);
      }
      case FilingNoted(_, var day) -> {
        var filing = FilingRules.of(state, event);
        yield FilingRules.evolve(state, filing.answered(State.ACCEPTED, day), event);
      }
    };
  }

  private static Plan submitted(Plan state, PlanSubmitted event) {
    return switch (state) {
      case Draft(var plan, _) -> new InCommittee(plan, event.on());
      case Approved approved -> RevisionRules.submitted(approved, event.on());
      case NotBegun _, InCommittee _, Summarised _, Closed _, Withdrawn _ ->
          throw PlanRules.impossible(state, event);
    };
  }

  private static Plan sentBack(Plan state, PlanSentBack event) {
    return switch (state) {
      case InCommittee(var plan, _) ->
          new Draft(plan.with(event.remark()), Bench.fresh(event.touch()));
      case Approved approved -> RevisionRules.sentBack(approved, event.remark(), event.touch());
      case NotBegun _, Draft _, Summarised _, Closed _, Withdrawn _ ->
          throw PlanRules.impossible(state, event);
    };
  }

  private static Plan approved(Plan state, PlanApproved event) {
    return switch (state) {
      case InCommittee(var plan, _) -> {
        var force = InForce.first(event.approval(), event.tasks());
        yield new Approved(plan, force, Optional.empty());
      }
      case Approved approved -> RevisionRules.approved(approved, event);
      case NotBegun _, Draft _, Summarised _, Closed _, Withdrawn _ ->
          throw PlanRules.impossible(state, event);
    };
  }

  private static Plan withdrawn(Plan state, PlanWithdrawn event) {
    return switch (state) {
      case Draft(var plan, _) -> new Withdrawn(plan, event.on());
      case InCommittee(var plan, _) -> new Withdrawn(plan, event.on());
      case Approved approved -> RevisionRules.withdrawn(approved);
      case NotBegun _, Summarised _, Closed _, Withdrawn _ ->
          throw PlanRules.impossible(state, event);
    };
  }

  private static Plan summarised(Plan state, PlanSummarised event) {
    return switch (state) {
      case Approved(var plan, var force, _) -> new Summarised(plan, force, event.summary());
      case Summarised(var plan, var force, _) -> new Summarised(plan, force, event.summary());
      case NotBegun _, Draft _, InCommittee _, Closed _, Withdrawn _ ->
          throw PlanRules.impossible(state, event);
    };
  }
}
