package org.unionbridge.plan.standing;

import java.time.ZoneId;
import java.util.Optional;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.testing.InMemoryViewStore;
import reactor.core.publisher.Mono;

/** Unions for the tests of other features. */
public final class StandingSamples {

  private final ViewStore<UnionView> views = InMemoryViewStore.of(UnionView.class);

  /** The unions as features ask them. */
  public Unions unions() {
    return new Unions(views);
  }

  /** Makes a union known that lies here. */
  public void know(Place place, ZoneId zone) {
    know(place, zone, "grassroots");
  }

  /** Makes a union of this level known that lies here. */
  public void know(Place place, ZoneId zone, String level) {
    know(place, zone, level, "school");
  }

  /** Makes a union of this level and kind known that lies here. */
  public void know(Place place, ZoneId zone, String level, String kind) {
    var parent = Optional.of("u1");
    var view = new UnionView(level, parent, place.unionPath(), zone, true, Optional.of(kind));
    Mono.when(views.put(ViewStore.Entry.of(place.unionId(), place, 1, view))).block();
  }
}
