package org.unionbridge.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.decision.Decision;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.testing.Tally.Counted;
import reactor.core.publisher.Mono;

/** What every store of aggregates promises about scopes and places; a part of its contract. */
abstract class ScopeContract {

  static final Duration LIMIT = Duration.ofSeconds(30);
  static final Scope ALL = Scope.everything();
  static final Place HERE = new Place("u1", "/gd/u1/");

  /** The store under test, empty at the beginning of each test. */
  protected abstract AggregateStore<Tally, Counted> store();

  static Function<Tally, Decision<Counted, String>> add(long amount) {
    return tally -> amount > 100 ? refuse("too much") : accept(new Counted(amount));
  }

  Outcome<Tally, String> put(String id, long amount, CommandContext context) {
    return done(store().change(ALL, HERE, id, context, add(amount)));
  }

  static <T> T done(Mono<T> mono) {
    return mono.blockOptional(LIMIT).orElseThrow();
  }

  static long totalOf(Outcome<Tally, String> outcome) {
    return switch (outcome) {
      case Outcome.Done<Tally, String>(var stored, _) -> stored.state().total();
      case Outcome.Refused<Tally, String>(var reason) -> throw new AssertionError(reason);
    };
  }

  @Test
  void outsideOfTheScopeNothingExists() {
    put("a", 5, Contexts.plain());
    for (Scope other :
        List.of(Scope.within("/gd/u10/"), Scope.within("/gd/u2/"), Scope.within("/gd/u1/g1/"))) {
      assertThatThrownBy(() -> done(store().find(other, "a")))
          .isInstanceOf(StoreFailure.NotFound.class);
      assertThatThrownBy(() -> done(store().change(other, "a", Contexts.plain(), add(1))))
          .isInstanceOf(StoreFailure.NotFound.class);
      assertThat(done(store().page(other, Criteria.any(), PageRequest.first("_id", 10))).items())
          .isEmpty();
    }
    assertThat(done(store().find(Scope.within("/gd/"), "a")).version()).isEqualTo(1);
  }

  @Test
  void nobodyPutsAnythingOutsideOfTheirScope() {
    assertThatThrownBy(() ->
            done(store().change(Scope.within("/gd/u2/"), HERE, "a", Contexts.plain(), add(1))))
        .isInstanceOf(StoreFailure.NotFound.class);
    assertThatThrownBy(() -> done(store().find(ALL, "a")))
        .isInstanceOf(StoreFailure.NotFound.class);
  }

  @Test
  void whatExistsElsewhereIsNeitherChangedNorBetrayed() {
    put("a", 5, Contexts.plain());
    var there = new Place("u2", "/gd/u2/");
    assertThatThrownBy(() ->
            done(store().change(Scope.within("/gd/u2/"), there, "a", Contexts.plain(), add(1))))
        .isInstanceOf(StoreFailure.NotFound.class);
    assertThat(done(store().find(ALL, "a"))).isEqualTo(new Stored<>("a", HERE, 1, new Tally(5)));
  }

  @Test
  void nobodyMakesThingsForSomebodyElseUnderARightToTheirOwn() {
    var own = new Scope.Own("/gd/u1/", "somebody-else");
    assertThatThrownBy(() -> done(store().change(own, HERE, "a", Contexts.plain(), add(1))))
        .isInstanceOf(StoreFailure.NotFound.class);
    assertThatThrownBy(() -> done(store().find(ALL, "a")))
        .isInstanceOf(StoreFailure.NotFound.class);
  }

  @Test
  void somebodyElsesThingsAreNotOnesOwn() {
    put("a", 5, Contexts.plain());
    var mine = new Scope.Own("/gd/u1/", Tally.OWNER);
    var theirs = new Scope.Own("/gd/u1/", "somebody-else");
    assertThat(done(store().find(mine, "a")).version()).isEqualTo(1);
    assertThatThrownBy(() -> done(store().find(theirs, "a")))
        .isInstanceOf(StoreFailure.NotFound.class);
  }

  @Test
  void whatMovesElsewhereIsFoundThereAndOnlyThere() {
    put("a", 5, Contexts.plain());
    var there = new Place("u2", "/gd/u2/");
    assertThat(totalOf(done(store().change(ALL, there, "a", Contexts.plain(), add(1)))))
        .isEqualTo(6);
    assertThat(done(store().find(Scope.within("/gd/u2/"), "a")).place()).isEqualTo(there);
    assertThatThrownBy(() -> done(store().find(Scope.within("/gd/u1/"), "a")))
        .isInstanceOf(StoreFailure.NotFound.class);
  }
}
