package org.unionbridge.plan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import org.unionbridge.testing.InMemoryViewStore;

/** What counts, for the tests of other features. */
public final class MeasureSamples {

  private final ViewStore<Contribution> store = InMemoryViewStore.of(Contribution.class);

  /** As other features ask for it. */
  public Measures measures() {
    return new Measures(List.of(new Contributions("plan", "plan", _ -> store, _ -> 1)));
  }

  /** Something is counted at a union on a day. */
  public void count(String id, Place place, String code, long quantity, String day) {
    var contribution = new Contribution(code, quantity, "time", LocalDate.parse(day));
    assertThat(store.put(Entry.of(id, place, 1, contribution)).block()).isTrue();
  }
}
