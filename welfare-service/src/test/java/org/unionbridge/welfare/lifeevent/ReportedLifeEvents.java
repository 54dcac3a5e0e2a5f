package org.unionbridge.welfare.lifeevent;

import java.time.Duration;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;
import org.unionbridge.welfare.lifeevent.ReportCommand.Report;

/** Life events for tests of other features. */
public final class ReportedLifeEvents {

  private final InMemoryAggregateStore<LifeEvent, ReportEvent> store =
      InMemoryAggregateStore.of("welfare", new LifeEventCodec());

  /** Reports under this id, at the union at the end of this path. */
  public ReportedLifeEvents report(String id, String path, Occurrence occurrence) {
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
    return new LifeEvents(store);
  }
}
