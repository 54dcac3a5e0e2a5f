package org.unionbridge.welfare.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.testing.InMemoryAggregateStore;
import org.unionbridge.welfare.standing.Roster;

/** Visits for tests of what demands them. */
public final class DemandedVisits {

  private final Roster roster;
  private final VisitVault vault;
  private final InMemoryAggregateStore<Visit, VisitEvent> store =
      InMemoryAggregateStore.of("welfare", new VisitCodec());

  /** Visits to members of this roster. */
  public DemandedVisits(Roster roster) {
    this.roster = roster;
    this.vault = new VisitVault(roster.vault());
  }

  /** What the other feature asks. */
  public Visits visits() {
    return new Visits(store, roster.standings(), vault);
  }

  public static String idOf(String lifeEventId) {
    return Visits.idOf(lifeEventId);
  }

  /** A visit that nobody has made yet, in the clear. */
  public record Open(
      Place place,
      long version,
      String lifeEventId,
      String memberId,
      String unionId,
      String cause,
      LocalDate happenedOn,
      LocalDate dueOn) {

    private static Open of(Stored<VisitView> stored) {
      var visit = stored.state();
      return new Open(
          stored.place(),
          stored.version(),
          visit.lifeEventId(),
          visit.memberId(),
          visit.unionId(),
          visit.cause(),
          visit.happenedOn(),
          visit.dueOn());
    }
  }

  /** The visit of this id, where it is open; nothing is told of it yet. */
  public Optional<Open> open(Scope scope, String id) {
    return visits()
        .find(scope, id)
        .filter(visit -> visit.state().stage().equals(VisitCodec.OPEN))
        .filter(visit -> visit.state().report().isEmpty())
        .map(Open::of)
        .blockOptional(Duration.ofSeconds(5));
  }

  /** What was told of visits. */
  public List<Envelope> events() {
    return store.events();
  }
}
