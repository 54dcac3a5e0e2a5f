package org.unionbridge.welfare.lifeevent;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import org.unionbridge.platform.decision.Decision;
import org.unionbridge.welfare.lifeevent.LifeEvent.Reported;
import org.unionbridge.welfare.lifeevent.LifeEvent.Unreported;
import org.unionbridge.welfare.lifeevent.ReportCommand.Empty;
import org.unionbridge.welfare.lifeevent.ReportCommand.Report;
import org.unionbridge.welfare.lifeevent.ReportEvent.LifeEventEmptied;
import org.unionbridge.welfare.lifeevent.ReportEvent.LifeEventReported;
import org.unionbridge.welfare.lifeevent.ReportRefusal.AlreadyReported;
import org.unionbridge.welfare.lifeevent.ReportRefusal.InTheFuture;
import org.unionbridge.welfare.lifeevent.ReportRefusal.MemberNotActive;
import org.unionbridge.welfare.lifeevent.ReportRefusal.TooLongAgo;

/** The rules of reporting a life event. Pure: no clock, no ids, no I/O. */
final class Reporting {

  private Reporting() {}

  static Decision<ReportEvent, ReportRefusal> decide(LifeEvent state, ReportCommand command) {
    return switch (command) {
      case Report report when state instanceof Unreported -> report(report);
      case Report(var occurrence, _, _)
          when state instanceof Reported(var known) && known.equals(occurrence) ->
          accept();
      case Report _ -> refuse(new AlreadyReported());
      case Empty() ->
          switch (state) {
            case Reported(var known) when !known.isEmptied() ->
                accept(new LifeEventEmptied(known.memberId(), known.unionId()));
            case Reported _, Unreported _ -> accept();
          };
    };
  }

  private static Decision<ReportEvent, ReportRefusal> report(Report command) {
    var occurrence = command.occurrence();
    if (!command.activeMember()) {
      return refuse(new MemberNotActive());
    }
    if (occurrence.happenedOn().isAfter(occurrence.reportedOn())) {
      return refuse(new InTheFuture(occurrence.reportedOn()));
    }
    if (occurrence.happenedOn().isBefore(command.earliest())) {
      return refuse(new TooLongAgo(command.earliest()));
    }
    return accept(new LifeEventReported(occurrence));
  }

  static LifeEvent evolve(LifeEvent state, ReportEvent event) {
    return switch (event) {
      case LifeEventReported(var occurrence) when state instanceof Unreported ->
          new Reported(occurrence);
      case LifeEventEmptied _ when state instanceof Reported(var known) ->
          new Reported(known.emptied());
      case LifeEventEmptied _ -> throw new IllegalStateException("nothing was reported");
      case LifeEventReported _ ->
          throw new IllegalStateException("a life event is reported once only");
    };
  }
}
