package org.unionbridge.plan.importing;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import org.unionbridge.plan.importing.ImportCommand.Accept;
import org.unionbridge.plan.importing.ImportCommand.Keep;
import org.unionbridge.plan.importing.ImportEvent.DocumentRead;
import org.unionbridge.plan.importing.ImportEvent.PlanAccepted;
import org.unionbridge.plan.importing.ImportJob.Accepted;
import org.unionbridge.plan.importing.ImportJob.NotRead;
import org.unionbridge.plan.importing.ImportJob.Read;
import org.unionbridge.plan.importing.ImportRefusal.AlreadyRead;
import org.unionbridge.plan.importing.ImportRefusal.AnotherAccepted;
import org.unionbridge.plan.importing.ImportRefusal.NoSuchPlan;
import org.unionbridge.plan.importing.ImportRefusal.NothingRead;
import org.unionbridge.plan.importing.ImportRefusal.TooManyTasks;
import org.unionbridge.plan.importing.ImportRefusal.YearOutOfRange;
import org.unionbridge.platform.decision.Decision;

/** The rules of an import. Pure: no clock, no ids, no I/O. */
final class ImportRules {

  static final int EARLIEST_YEAR = 2000;
  static final int LATEST_YEAR = 2100;

  /** What can be scheduled in the time that an event may take; no real plan has as many. */
  static final int MOST_TASKS = 1_000;

  private ImportRules() {}

  static Decision<ImportEvent, ImportRefusal> decide(ImportJob state, ImportCommand command) {
    return switch (command) {
      case Keep keep -> keep(state, keep.document());
      case Accept accept -> accepted(state, accept.acceptance());
    };
  }

  private static Decision<ImportEvent, ImportRefusal> keep(ImportJob state, Document document) {
    return switch (state) {
      case NotRead _ -> accept(new DocumentRead(document));
      case Read(var known) when known.equals(document) -> accept();
      case Read _, Accepted _ -> refuse(new AlreadyRead());
    };
  }

  private static Decision<ImportEvent, ImportRefusal> accepted(
      ImportJob state, Acceptance acceptance) {
    return switch (state) {
      case NotRead _ -> refuse(new NothingRead());
      case Read(var document) -> accepted(document, acceptance);
      case Accepted(_, var before) when before.equals(acceptance) -> accept();
      case Accepted(_, var before) -> refuse(new AnotherAccepted(before.plan(), before.year()));
    };
  }

  private static Decision<ImportEvent, ImportRefusal> accepted(
      Document document, Acceptance acceptance) {
    if (!document.holds(acceptance.plan())) {
      return refuse(new NoSuchPlan(document.plans()));
    }
    if (acceptance.year() < EARLIEST_YEAR || acceptance.year() > LATEST_YEAR) {
      return refuse(new YearOutOfRange(EARLIEST_YEAR, LATEST_YEAR));
    }
    if (document.tasks().get(acceptance.plan() - 1) > MOST_TASKS) {
      return refuse(new TooManyTasks(MOST_TASKS));
    }
    return accept(new PlanAccepted(document.unionId(), acceptance));
  }

  static ImportJob evolve(ImportJob state, ImportEvent event) {
    return switch (event) {
      case DocumentRead(var document) when state instanceof NotRead -> new Read(document);
      case PlanAccepted(_, var acceptance) when state instanceof Read(var document) ->
          new Accepted(document, acceptance);
      case DocumentRead _, PlanAccepted _ ->
          throw new IllegalStateException(
              event.getClass().getSimpleName()
                  + " cannot follow "
                  + state.getClass().getSimpleName());
    };
  }
}
