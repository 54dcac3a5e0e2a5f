package org.unionbridge.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Mono;

/** Sign-ins, in real time. */
final class Sessions {

  private final ViewStore<SessionState> views;
  private final KeyedHash hash;
  private final Clock clock;
  private final Duration last;

  Sessions(ViewStore<SessionState> views, KeyedHash hash, Clock clock, Duration last) {
    this.views = views;
    this.hash = hash;
    this.clock = clock;
    this.last = last;
  }

  Duration last() {
    return last;
  }

  /** Begins a session; its secret is for the person's browser alone. */
  Mono<String> begin(Person person, Holding held) {
    // two ids: 200 bits
    var secret = Ids.random() + Ids.random();
    // whole seconds: as texts they sort as they follow each other
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var state =
        new SessionState(
            person.accountId(), held.post(), held.place().unionId(), now, now.plus(last));
    return views.put(Entry.of(id(secret), person.home(), 1, state)).thenReturn(secret);
  }

  /** The session of this secret, while it lasts. */
  Mono<Stored<SessionState>> find(String secret) {
    return views
        .find(Scope.everything(), id(secret))
        .filter(session -> clock.instant().isBefore(session.state().until()));
  }

  /** Goes on in another post. */
  Mono<Void> act(Stored<SessionState> session, Holding held) {
    return views
        .put(
            Entry.of(
                session.id(), session.place(), session.version() + 1, session.state().in(held)))
        .then();
  }

  Mono<Void> end(String secret) {
    return views.remove(Scope.everything(), id(secret));
  }

  /** Removes what has run out. */
  Mono<Void> removeOld() {
    return views
        .page(
            Scope.everything(),
            Criteria.atMost("state.until", clock.instant().toString()),
            PageRequest.first("_id", PageRequest.MOST))
        .flatMapIterable(page -> page.items())
        .concatMap(session -> views.remove(Scope.everything(), session.id()))
        .then();
  }

  private String id(String secret) {
    return hash.hash("session", secret);
  }
}
