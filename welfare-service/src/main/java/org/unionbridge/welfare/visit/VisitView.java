package org.unionbridge.welfare.visit;

import java.time.LocalDate;
import java.util.Optional;
import org.unionbridge.platform.privacy.WrappedKey;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.welfare.visit.Visit.NotDemanded;
import org.unionbridge.welfare.visit.Visit.Open;
import org.unionbridge.welfare.visit.Visit.Recorded;

/** A visit as it is shown. */
record VisitView(
    String id,
    long version,
    String stage,
    String lifeEventId,
    String memberId,
    String unionId,
    String cause,
    LocalDate happenedOn,
    LocalDate dueOn,
    Optional<ToldVisit> report) {

  static VisitView of(Stored<Visit> stored, VisitVault vault, Optional<WrappedKey> key) {
    return switch (stored.state()) {
      case Open(var demand) ->
          of(
              stored,
              VisitCodec.OPEN,
              demand,
              vault.openCause(key, stored.id(), demand),
              Optional.empty());
      case Recorded(var demand, var report) ->
          of(
              stored,
              VisitCodec.RECORDED,
              demand,
              vault.openCause(key, stored.id(), demand),
              Optional.of(vault.open(key, stored.id(), report)));
      case NotDemanded _ -> throw new IllegalStateException(stored.id() + " was never demanded");
    };
  }

  private static VisitView of(
      Stored<Visit> stored, String stage, Demand demand, String cause, Optional<ToldVisit> report) {
    return new VisitView(
        stored.id(),
        stored.version(),
        stage,
        demand.lifeEventId(),
        demand.memberId(),
        demand.unionId(),
        cause,
        demand.happenedOn(),
        demand.dueOn(),
        report);
  }
}
