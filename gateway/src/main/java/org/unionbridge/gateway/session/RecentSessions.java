package org.unionbridge.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Mono;

/**
 * The kept sessions, as they were a moment ago: a page that asks ten things is looked up once. What
 * happens to a session at this gateway is known here at once; what happens at another one, after a
 * moment, as it is with posts.
 */
final class RecentSessions {

  private static final Duration FRESH = Duration.ofSeconds(2);

  private final ViewStore<SessionState> views;
  private final Cache<String, Stored<SessionState>> known =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(FRESH).build();

  RecentSessions(ViewStore<SessionState> views) {
    this.views = views;
  }

  Mono<Stored<SessionState>> find(String id) {
    var session = known.getIfPresent(id);
    return session != null
        ? Mono.just(session)
        : views.find(Scope.everything(), id).doOnNext(this::remember);
  }

  /** Keeps it, unless it is as new there already. */
  Mono<Boolean> put(Stored<SessionState> session) {
    return views
        .put(Entry.of(session.id(), session.place(), session.version(), session.state()))
        .doOnNext(kept -> {
          if (kept) {
            remember(session);
          }
        });
  }

  Mono<Void> remove(Stored<SessionState> session) {
    return views
        .remove(Scope.everything(), session.id())
        .then(Mono.fromRunnable(() -> known.invalidate(session.id())));
  }

  /** A read that took long never hides what has happened meanwhile. */
  private void remember(Stored<SessionState> session) {
    var unused = known.asMap().merge(session.id(), session, RecentSessions::newer);
  }

  private static Stored<SessionState> newer(Stored<SessionState> one, Stored<SessionState> other) {
    return one.version() > other.version() ? one : other;
  }
}
