package org.unionbridge.gateway.viewing;

import java.time.Clock;
import org.unionbridge.gateway.session.SignedIn;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Mono;

/** What is seen as whom, a document a session. */
final class Viewings {

  private final ViewStore<Viewing> views;
  private final Clock clock;

  Viewings(ViewStore<Viewing> views, Clock clock) {
    this.views = views;
    this.clock = clock;
  }

  /** Begins one, in the place of another of this session. */
  Mono<Void> begin(SignedIn signedIn, Viewing viewing) {
    var session = signedIn.session();
    return version(session.id())
        .flatMap(
            version -> views.put(Entry.of(session.id(), session.place(), version + 1, viewing)))
        .then();
  }

  private Mono<Long> version(String id) {
    return views.find(Scope.everything(), id).map(Stored::version).defaultIfEmpty(0L);
  }

  /** The one of this session, while it lasts. */
  Mono<Viewing> of(SignedIn signedIn) {
    return views
        .find(Scope.everything(), signedIn.session().id())
        .map(Stored::state)
        .filter(viewing -> clock.instant().isBefore(viewing.until()));
  }

  Mono<Void> end(SignedIn signedIn) {
    return views.remove(Scope.everything(), signedIn.session().id());
  }
}
