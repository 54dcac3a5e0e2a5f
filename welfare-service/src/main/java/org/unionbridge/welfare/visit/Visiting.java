package org.unionbridge.welfare.visit;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import org.unionbridge.platform.decision.Decision;
import org.unionbridge.welfare.visit.Visit.NotDemanded;
import org.unionbridge.welfare.visit.Visit.Open;
import org.unionbridge.welfare.visit.Visit.Recorded;
import org.unionbridge.welfare.visit.VisitCommand.Empty;
import org.unionbridge.welfare.visit.VisitCommand.OpenVisit;
import org.unionbridge.welfare.visit.VisitCommand.RecordVisit;
import org.unionbridge.welfare.visit.VisitEvent.VisitEmptied;
import org.unionbridge.welfare.visit.VisitEvent.VisitOpened;
import org.unionbridge.welfare.visit.VisitEvent.VisitRecorded;
import org.unionbridge.welfare.visit.VisitRefusal.AlreadyRecorded;
import org.unionbridge.welfare.visit.VisitRefusal.BeforeTheEvent;
import org.unionbridge.welfare.visit.VisitRefusal.InTheFuture;
import org.unionbridge.welfare.visit.VisitRefusal.NobodyVisited;
import org.unionbridge.welfare.visit.VisitRefusal.NothingDemanded;

/** The rules of a visit. Pure: no clock, no ids, no I/O. */
final class Visiting {

  private Visiting() {}

  static Decision<VisitEvent, VisitRefusal> decide(Visit state, VisitCommand command) {
    return switch (command) {
      case OpenVisit(var demand) when state instanceof NotDemanded ->
          accept(new VisitOpened(demand));
      // what demands it may be told again, also after the visit was made or the rules have changed
      case OpenVisit _ -> accept();
      case RecordVisit record ->
          switch (state) {
            case NotDemanded _ -> refuse(new NothingDemanded());
            // whoever was erased is visited no more
            case Open(var demand) when demand.isEmptied() -> refuse(new NothingDemanded());
            case Open(var demand) -> record(demand, record);
            case Recorded(_, var report) when report.equals(record.report()) -> accept();
            case Recorded(_, var report) -> refuse(new AlreadyRecorded(report.visitedOn()));
          };
      case Empty() ->
          switch (state) {
            case Open(var demand) -> empty(demand);
            case Recorded(var demand, _) -> empty(demand);
            case NotDemanded _ -> accept();
          };
    };
  }

  private static Decision<VisitEvent, VisitRefusal> empty(Demand demand) {
    return demand.isEmptied()
        ? accept()
        : accept(new VisitEmptied(demand.memberId(), demand.unionId()));
  }

  private static Decision<VisitEvent, VisitRefusal> record(Demand demand, RecordVisit command) {
    var report = command.report();
    if (report.visitedOn().isBefore(demand.happenedOn())) {
      return refuse(new BeforeTheEvent(demand.happenedOn()));
    }
    if (report.visitedOn().isAfter(command.today())) {
      return refuse(new InTheFuture(command.today()));
    }
    if (report.visitors().isEmpty()) {
      return refuse(new NobodyVisited());
    }
    return accept(new VisitRecorded(demand.memberId(), demand.unionId(), report));
  }

  static Visit evolve(Visit state, VisitEvent event) {
    return switch (event) {
      case VisitOpened(var demand) when state instanceof NotDemanded -> new Open(demand);
      case VisitRecorded(_, _, var report) when state instanceof Open(var demand) ->
          new Recorded(demand, report);
      case VisitEmptied _ when state instanceof Open(var demand) -> new Open(demand.emptied());
      case VisitEmptied _ when state instanceof Recorded(var demand, var report) ->
          new Recorded(demand.emptied(), report.emptied());
      case VisitOpened _, VisitRecorded _, VisitEmptied _ ->
          throw new IllegalStateException(
              event.getClass().getSimpleName()
                  + " cannot follow "
                  + state.getClass().getSimpleName());
    };
  }
}
