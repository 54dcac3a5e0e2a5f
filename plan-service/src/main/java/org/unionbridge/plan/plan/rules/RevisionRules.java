package org.unionbridge.plan.plan.rules;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import org.unionbridge.plan.plan.rules.PlanCommand.Approve;
import org.unionbridge.plan.plan.rules.PlanCommand.Revise;
import org.unionbridge.plan.plan.rules.PlanCommand.SendBack;
import org.unionbridge.plan.plan.rules.PlanCommand.Submit;
import org.unionbridge.plan.plan.rules.PlanCommand.Withdraw;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanApproved;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanSentBack;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanSubmitted;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanWithdrawn;
import org.unionbridge.plan.plan.rules.PlanEvent.RevisionBegun;
import org.unionbridge.plan.plan.rules.PlanEvent.Which;
import org.unionbridge.plan.plan.rules.PlanRefusal.MoreTasksThanCanBe;
import org.unionbridge.plan.plan.rules.PlanRefusal.NothingWritten;
import org.unionbridge.plan.plan.stage.Approval;
import org.unionbridge.plan.plan.stage.Bench;
import org.unionbridge.plan.plan.stage.Bench.Touch;
import org.unionbridge.plan.plan.stage.Plan;
import org.unionbridge.plan.plan.stage.Plan.Approved;
import org.unionbridge.plan.plan.stage.Plan.Revising;
import org.unionbridge.plan.plan.stage.PlannedTask;
import org.unionbridge.plan.plan.stage.Remark;
import org.unionbridge.platform.decision.Decision;

/** The rules of changing a plan that is in force, which stays in force meanwhile. Pure. */
final class RevisionRules {

  private RevisionRules() {}

  static Decision<PlanEvent, PlanRefusal> begin(Plan state, Revise command) {
    if (!(state instanceof Approved approved)) {
      return PlanRules.wrongStage(state);
    }
    int next = approved.force().revision() + 1;
    return approved.revising().isPresent()
        ? accept()
        : accept(new RevisionBegun(Which.of(approved.plan(), next), command.touch()));
  }

  private static Which which(Approved state, Revising open) {
    return Which.of(state.plan(), open.number());
  }

  static Decision<PlanEvent, PlanRefusal> submit(Approved state, Submit command) {
    if (state.revising().isEmpty()) {
      return PlanRules.wrongStage(state);
    }
    var open = state.revising().get();
    if (PlanRules.isEmpty(open.outline())) {
      return refuse(new NothingWritten());
    }
    return open.submittedOn().isPresent()
        ? accept()
        : accept(new PlanSubmitted(which(state, open), command.on()));
  }

  static Decision<PlanEvent, PlanRefusal> sendBack(Approved state, SendBack command) {
    return submitted(state)
        .map(open ->
            Decision.<PlanEvent, PlanRefusal>accept(
                new PlanSentBack(which(state, open), command.remark(), command.touch())))
        .orElseGet(() -> PlanRules.wrongStage(state));
  }

  /** The approval that made the plan what it is changes nothing when it is told again. */
  static Decision<PlanEvent, PlanRefusal> approve(Approved state, Approve command) {
    if (state.revising().isEmpty() && state.force().approval().equals(command.approval())) {
      return accept();
    }
    return submitted(state)
        .map(open -> approve(state, open, command.approval()))
        .orElseGet(() -> PlanRules.wrongStage(state));
  }

  private static Decision<PlanEvent, PlanRefusal> approve(
      Approved state, Revising open, Approval approval) {
    var tasks = PlannedTask.of(open.outline(), state.plan().origin().year(), state.force().tasks());
    return tasks.size() > PlanRules.MOST_TASKS
        ? refuse(new MoreTasksThanCanBe(PlanRules.MOST_TASKS))
        : accept(new PlanApproved(which(state, open), approval, tasks));
  }

  private static Optional<Revising> submitted(Approved state) {
    return state.revising().filter(open -> open.submittedOn().isPresent());
  }

  /** Only the change is given up; a plan in force ends by its summary. */
  static Decision<PlanEvent, PlanRefusal> withdraw(Approved state, Withdraw command) {
    return state
        .revising()
        .map(open ->
            Decision.<PlanEvent, PlanRefusal>accept(
                new PlanWithdrawn(which(state, open), command.on())))
        .orElseGet(() -> PlanRules.wrongStage(state));
  }

  static Approved begun(Approved state, int number, Touch touch) {
    var open = new Revising(number, state.plan().outline(), Bench.fresh(touch), Optional.empty());
    return new Approved(state.plan(), state.force(), Optional.of(open));
  }

  static Approved submitted(Approved state, LocalDate on) {
    var open = state.revising().orElseThrow();
    var closed = new Revising(open.number(), open.outline(), open.bench(), Optional.of(on));
    return new Approved(state.plan(), state.force(), Optional.of(closed));
  }

  static Approved sentBack(Approved state, Remark remark, Touch touch) {
    var open = state.revising().orElseThrow();
    var again = new Revising(open.number(), open.outline(), Bench.fresh(touch), Optional.empty());
    return new Approved(state.plan().with(remark), state.force(), Optional.of(again));
  }

  static Approved approved(Approved state, PlanApproved event) {
    var open = state.revising().orElseThrow();
    var force = state.force().revised(event.approval(), event.which().revision(), event.tasks());
    return new Approved(state.plan().saying(open.outline()), force, Optional.empty());
  }

  static Approved withdrawn(Approved state) {
    return new Approved(state.plan(), state.force(), Optional.empty());
  }
}
