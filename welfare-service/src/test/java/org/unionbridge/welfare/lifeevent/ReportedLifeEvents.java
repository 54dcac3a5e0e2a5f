package org.unionbridge.welfare.lifeevent;

import java.time.Duration;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;
import org.unionbridge.welfare.lifeevent.ReportCommand.Report;
import org.unionbridge.welfare.standing.Roster;

/** Life events for tests of other features. */
public final class ReportedLifeEvents {

  private final Roster roster;
  private final LifeEventVault vault;
  private final InMemoryAggregateStore<LifeEvent, ReportEvent> store =
      InMemoryAggregateStore.of("welfare", new LifeEventCodec());

  /** Life events of members of this roster. */
  public ReportedLifeEvents(Roster roster) {
    this.roster = roster;
    this.vault = new LifeEventVault(roster.vault());
  }

  /** Reports under this id, at the union at the end of this path. */
  public ReportedLifeEvents report(String id, String path, ToldLifeEvent told) {
    var occurrence =
        vault.seal(roster.keyOf(told.memberId()), id, new LifeEvent.Unreported(), told);
    store
        .<ReportRefusal>change(
            Scope.everything(),
            Actors.placeOf(path),
            id,
            Contexts.plain(),
            state -> Reporting.decide(state, new Report(occurrence, true, occurrence.happenedOn())))
        .block(Duration.ofSeconds(5));
    return this;
  }

  /** What the other feature asks. */
  public LifeEvents lifeEvents() {
    return new LifeEvents(store, roster.standings(), vault);
  }
}
