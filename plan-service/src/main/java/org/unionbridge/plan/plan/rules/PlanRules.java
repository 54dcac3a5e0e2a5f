package org.unionbridge.plan.plan.rules;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.List;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.plan.rules.PlanCommand.Adopt;
import org.unionbridge.plan.plan.rules.PlanCommand.Approve;
import org.unionbridge.plan.plan.rules.PlanCommand.Begin;
import org.unionbridge.plan.plan.rules.PlanCommand.Close;
import org.unionbridge.plan.plan.rules.PlanCommand.SendBack;
import org.unionbridge.plan.plan.rules.PlanCommand.Submit;
import org.unionbridge.plan.plan.rules.PlanCommand.Summarise;
import org.unionbridge.plan.plan.rules.PlanCommand.Withdraw;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanAdopted;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanApproved;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanClosed;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanDrafted;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanSentBack;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanSubmitted;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanSummarised;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanWithdrawn;
import org.unionbridge.plan.plan.rules.PlanEvent.Which;
import org.unionbridge.plan.plan.rules.PlanRefusal.AnotherPlanHere;
import org.unionbridge.plan.plan.rules.PlanRefusal.ApprovedInTheFuture;
import org.unionbridge.plan.plan.rules.PlanRefusal.MoreTasksThanCanBe;
import org.unionbridge.plan.plan.rules.PlanRefusal.NothingWritten;
import org.unionbridge.plan.plan.rules.PlanRefusal.WrongStage;
import org.unionbridge.plan.plan.stage.Approval;
import org.unionbridge.plan.plan.stage.Bench;
import org.unionbridge.plan.plan.stage.Bench.Touch;
import org.unionbridge.plan.plan.stage.Origin;
import org.unionbridge.plan.plan.stage.Plan;
import org.unionbridge.plan.plan.stage.Plan.Approved;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.Plan.Closed;
import org.unionbridge.plan.plan.stage.Plan.Draft;
import org.unionbridge.plan.plan.stage.Plan.InCommittee;
import org.unionbridge.plan.plan.stage.Plan.NotBegun;
import org.unionbridge.plan.plan.stage.Plan.Summarised;
import org.unionbridge.plan.plan.stage.Plan.Withdrawn;
import org.unionbridge.plan.plan.stage.PlanContent;
import org.unionbridge.plan.plan.stage.PlannedTask;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.platform.decision.Decision;

/** The rules of a plan's stages. Pure: no clock, no ids, no I/O. */
public final class PlanRules {

  /** What can be scheduled in the time that an event may take; no real plan has as many. */
  static final int MOST_TASKS = 1_000;

  private PlanRules() {}

  public static Decision<PlanEvent, PlanRefusal> decide(Plan state, PlanCommand command) {
    return switch (command) {
      case Begin(var origin, var text, var touch) ->
          begin(state, PlanContent.of(origin, text), touch);
      case PlanCommand.Compose(var origin, var head, var outline, var touch) ->
          begin(state, new PlanContent(origin, head, outline, List.of()), touch);
      case Adopt adopt -> adopt(state, adopt);
      case PlanCommand.Change change -> DraftRules.change(state, change);
      case PlanCommand.Undo undo -> DraftRules.undo(state, undo);
      case PlanCommand.Retitle retitle -> DraftRules.retitle(state, retitle);
      case Submit submit -> submit(state, submit);
      case SendBack back -> sendBack(state, back);
      case Approve approve -> approve(state, approve);
      case Withdraw withdraw -> withdraw(state, withdraw);
      case Summarise summarise -> summarise(state, summarise);
      case Close close -> close(state, close);
      case PlanCommand.Revise revise -> RevisionRules.begin(state, revise);
      case PlanCommand.Publish publish -> PublicationRules.publish(state, publish);
      case PlanCommand.File file -> FilingRules.file(state, file);
      case PlanCommand.Comment comment -> FilingRules.comment(state, comment);
      case PlanCommand.Return back -> FilingRules.giveBack(state, back);
      case PlanCommand.TakeNote note -> FilingRules.takeNote(state, note);
    };
  }

  private static Decision<PlanEvent, PlanRefusal> begin(Plan state, PlanContent plan, Touch touch) {
    return switch (state) {
      case NotBegun _ -> {
        PlanEvent drafted = new PlanDrafted(plan, Bench.fresh(touch));
        var aligned = DraftRules.aligned(Which.of(plan, 1), Outline.empty(), plan.outline());
        yield aligned.isEmpty() ? accept(drafted) : accept(drafted, aligned.get());
      }
      case Begun known -> known(known, plan.origin());
    };
  }

  private static Decision<PlanEvent, PlanRefusal> adopt(Plan state, Adopt command) {
    return switch (state) {
      case NotBegun _ -> {
        var plan = PlanContent.of(command.origin(), command.text());
        yield accept(new PlanAdopted(plan, command.approval(), tasks(plan)));
      }
      case Begun known -> known(known, command.origin());
    };
  }

  /** The same plan that comes again changes nothing, however far it is by now. */
  private static Decision<PlanEvent, PlanRefusal> known(Begun state, Origin origin) {
    return state.plan().origin().equals(origin) ? accept() : refuse(new AnotherPlanHere(origin));
  }

  private static Decision<PlanEvent, PlanRefusal> submit(Plan state, Submit command) {
    return switch (state) {
      case Draft(var plan, _) when isEmpty(plan.outline()) -> refuse(new NothingWritten());
      case Draft(var plan, _) -> accept(new PlanSubmitted(Which.of(plan, 1), command.on()));
      case InCommittee _ -> accept();
      case Approved approved -> RevisionRules.submit(approved, command);
      case NotBegun _, Summarised _, Closed _, Withdrawn _ -> wrongStage(state);
    };
  }

  static boolean isEmpty(Outline outline) {
    return outline.onPaper().nodes().isEmpty();
  }

  private static Decision<PlanEvent, PlanRefusal> sendBack(Plan state, SendBack command) {
    return switch (state) {
      case InCommittee(var plan, _) ->
          accept(new PlanSentBack(Which.of(plan, 1), command.remark(), command.touch()));
      case Approved approved -> RevisionRules.sendBack(approved, command);
      case NotBegun _, Draft _, Summarised _, Closed _, Withdrawn _ -> wrongStage(state);
    };
  }

  private static Decision<PlanEvent, PlanRefusal> approve(Plan state, Approve command) {
    if (command.approval().on().isAfter(command.today())) {
      return refuse(new ApprovedInTheFuture(command.today()));
    }
    return switch (state) {
      case InCommittee(var plan, _) -> approve(plan, command.approval());
      case Approved approved -> RevisionRules.approve(approved, command);
      case NotBegun _, Draft _, Summarised _, Closed _, Withdrawn _ -> wrongStage(state);
    };
  }

  private static Decision<PlanEvent, PlanRefusal> approve(PlanContent plan, Approval approval) {
    var tasks = tasks(plan);
    return tasks.size() > MOST_TASKS
        ? refuse(new MoreTasksThanCanBe(MOST_TASKS))
        : accept(new PlanApproved(Which.of(plan, 1), approval, tasks));
  }

  private static List<PlannedTask> tasks(PlanContent plan) {
    return PlannedTask.of(plan.outline(), plan.origin().year(), List.of());
  }

  private static Decision<PlanEvent, PlanRefusal> withdraw(Plan state, Withdraw command) {
    return switch (state) {
      case Draft(var plan, _) -> accept(new PlanWithdrawn(Which.of(plan, 1), command.on()));
      case InCommittee(var plan, _) -> accept(new PlanWithdrawn(Which.of(plan, 1), command.on()));
      case Approved approved -> RevisionRules.withdraw(approved, command);
      case Withdrawn _ -> accept();
      case NotBegun _, Summarised _, Closed _ -> wrongStage(state);
    };
  }

  /**
   * What came of a plan is said once its change is decided, and may be said anew until it closes.
   */
  private static Decision<PlanEvent, PlanRefusal> summarise(Plan state, Summarise command) {
    return switch (state) {
      case Approved(var plan, var force, var revising) when revising.isEmpty() ->
          accept(new PlanSummarised(Which.of(plan, force.revision()), command.summary()));
      case Summarised(_, _, var known) when known.text().equals(command.summary().text()) ->
          accept();
      case Summarised(var plan, var force, _) ->
          accept(new PlanSummarised(Which.of(plan, force.revision()), command.summary()));
      case NotBegun _, Draft _, InCommittee _, Approved _, Closed _, Withdrawn _ ->
          wrongStage(state);
    };
  }

  private static Decision<PlanEvent, PlanRefusal> close(Plan state, Close command) {
    return switch (state) {
      case Summarised(var plan, var force, _) ->
          accept(new PlanClosed(Which.of(plan, force.revision()), command.on()));
      case Closed _ -> accept();
      case NotBegun _, Draft _, InCommittee _, Approved _, Withdrawn _ -> wrongStage(state);
    };
  }

  static Decision<PlanEvent, PlanRefusal> wrongStage(Plan state) {
    return refuse(new WrongStage(Standing.stage(state)));
  }

  static IllegalStateException impossible(Plan state, PlanEvent event) {
    return new IllegalStateException(
        event.getClass().getSimpleName() + " cannot follow " + state.getClass().getSimpleName());
  }
}
