package org.unionbridge.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.unionbridge.gateway.person.Person;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Sign-ins, in real time. */
public final class Sessions {

  private static final int RACES = 20;

  /** As long as two tabs of one browser may take to send the same refresh secret. */
  private static final Duration TOGETHER = Duration.ofSeconds(10);

  private final ViewStore<SessionState> views;
  private final Clock clock;
  private final Life life;
  private final RecentSessions recent;

  Sessions(ViewStore<SessionState> views, Clock clock, Life life) {
    this.views = views;
    this.recent = new RecentSessions(views);
    this.clock = clock;
    this.life = life;
  }

  /**
   * How long sessions live.
   *
   * @param access as long as the session secret lets in
   * @param idle ends when it was not refreshed for so long
   * @param most ends then at the latest
   */
  public record Life(Duration access, Duration idle, Duration most) {

    Instant end(Instant since, Instant now) {
      var idleEnd = now.plus(idle);
      var end = since.plus(most);
      return idleEnd.isBefore(end) ? idleEnd : end;
    }
  }

  /** What became of a refresh secret. */
  public sealed interface Turn {

    /** The session goes on, with the secrets of its present turn. */
    record Next(Stored<SessionState> session) implements Turn {}

    /** An old secret came again, so somebody else has it too: the session is over. */
    record Reused(Stored<SessionState> session) implements Turn {}
  }

  /** Begins a session. */
  public Mono<Stored<SessionState>> begin(
      Person person, Holding held, List<Proof> proven, String device) {
    // whole seconds: as texts they sort as they follow each other
    var now = now();
    var state =
        new SessionState(
            person.accountId(),
            person.version(),
            held.post(),
            held.place().unionId(),
            proven.stream().map(Proof::text).toList(),
            device,
            now,
            0,
            clock.instant(),
            life.end(now, now));
    var session = new Stored<>(Ids.random(), person.home(), 1, state);
    return recent.put(session).thenReturn(session);
  }

  /** The session, while it lasts. */
  public Mono<Stored<SessionState>> find(String id) {
    return views.find(Scope.everything(), id).filter(this::lasts);
  }

  /** The same as it was a moment ago, for whoever only wants to know who asks. */
  public Mono<Stored<SessionState>> recent(String id) {
    return recent.find(id).filter(this::lasts);
  }

  private boolean lasts(Stored<SessionState> session) {
    return clock.instant().isBefore(session.state().until());
  }

  /** When the session secret that is given out now lets in no more. */
  public Instant accessEnd(SessionState session) {
    var end = clock.instant().plus(life.access());
    return end.isBefore(session.until()) ? end : session.until();
  }

  /**
   * Changes the refresh secret. Whoever sends the one before soon after, such as another tab of the
   * browser, gets the same successor; later it is a theft, and nobody knows by whom.
   */
  public Mono<Turn> turn(String id, long turn) {
    return Mono.defer(() -> find(id))
        .flatMap(session -> turn(session, turn))
        .retryWhen(againWhenRaced());
  }

  private Mono<Turn> turn(Stored<SessionState> session, long turn) {
    var state = session.state();
    var now = clock.instant();
    if (turn == state.turn()) {
      return change(session, state.turnedAt(now, life.end(state.since(), now())))
          .map(Turn.Next::new);
    }
    boolean soon = Duration.between(state.turned(), now).abs().compareTo(TOGETHER) <= 0;
    if (turn == state.turn() - 1 && soon) {
      return Mono.just(new Turn.Next(session));
    }
    // a turn that is still to come was given out before the store was restored from a copy
    return turn < state.turn()
        ? end(session.id()).thenReturn(new Turn.Reused(session))
        : Mono.empty();
  }

  /** Goes on in another post. */
  public Mono<Stored<SessionState>> act(Stored<SessionState> session, Holding held) {
    return again(session.id(), state -> state.in(held));
  }

  /**
   * Goes on with a later version of the account, while all other sessions of it end: they are of
   * the version before.
   */
  public Mono<Void> goOn(SignedIn signedIn, long version) {
    return again(signedIn.session().id(), state -> state.of(version, state.proven()))
        .then(endOthers(signedIn))
        .then();
  }

  /** The person has just shown this too; all other sessions end, for they did not. */
  public Mono<Void> prove(SignedIn signedIn, Proof proof) {
    return again(signedIn.session().id(), state -> state.of(state.version(), joined(state, proof)))
        .then(endOthers(signedIn))
        .then();
  }

  private static List<String> joined(SessionState state, Proof proof) {
    return Stream.concat(state.proven().stream(), Stream.of(proof.text())).distinct().toList();
  }

  /**
   * Ends it, however many of its requests are on their way: what has ended is still there for a
   * while, so that none of them brings it back.
   */
  public Mono<Void> end(String id) {
    return again(id, SessionState::ended)
        .onErrorResume(StoreFailure.NotFound.class, _ -> Mono.empty())
        .then();
  }

  /** A page of the sessions of one account, the newest first. */
  Mono<Page<Stored<SessionState>>> of(Person person, PageRequest request) {
    return views.page(
        Scope.everything(),
        Criteria.where("state.accountId", person.accountId())
            .and(Criteria.where("state.version", person.version()))
            .and(Criteria.atLeast("state.until", now().plusSeconds(1).toString())),
        request);
  }

  /** Ends all sessions of the account but this one; says how many. */
  Mono<Long> endOthers(SignedIn signedIn) {
    return endAll(signedIn.person(), Optional.of(signedIn.session().id()));
  }

  /** Ends every session of the account; says how many. */
  public Mono<Long> endAll(Person person) {
    return endAll(person, Optional.empty());
  }

  private Mono<Long> endAll(Person person, Optional<String> but) {
    return all(Criteria.where("state.accountId", person.accountId()))
        .filter(session -> !but.equals(Optional.of(session.id())))
        .concatMap(session -> end(session.id()).thenReturn(session))
        .count();
  }

  /** Removes every session of the account; it must be closed before, or one could come back. */
  Mono<Void> removeAllOf(String accountId) {
    return all(Criteria.where("state.accountId", accountId)).concatMap(recent::remove).then();
  }

  /** Removes what has run out. */
  Mono<Void> removeOld() {
    return all(Criteria.atMost("state.until", now().toString())).concatMap(recent::remove).then();
  }

  private Flux<Stored<SessionState>> all(Criteria criteria) {
    return page(criteria, Optional.empty())
        .expand(page -> page.next().isEmpty() ? Mono.empty() : page(criteria, page.next()))
        .concatMapIterable(Page::items);
  }

  private Mono<Page<Stored<SessionState>>> page(Criteria criteria, Optional<String> after) {
    return views.page(
        Scope.everything(), criteria, new PageRequest("_id", false, PageRequest.MOST, after));
  }

  private Mono<Stored<SessionState>> again(String id, UnaryOperator<SessionState> change) {
    return Mono.defer(() -> find(id))
        .switchIfEmpty(Mono.error(StoreFailure.NotFound::new))
        .flatMap(session -> change(session, change.apply(session.state())))
        .retryWhen(againWhenRaced());
  }

  private Mono<Stored<SessionState>> change(Stored<SessionState> session, SessionState state) {
    var next = new Stored<>(session.id(), session.place(), session.version() + 1, state);
    return recent.put(next).flatMap(kept -> kept ? Mono.just(next) : Mono.error(new LostRace()));
  }

  private static Retry againWhenRaced() {
    return Retry.max(RACES)
        .filter(LostRace.class::isInstance)
        .onRetryExhaustedThrow((_, _) -> new StoreFailure.TooContended());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** Another request of the same session was quicker; never leaves the sessions. */
  private static final class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
