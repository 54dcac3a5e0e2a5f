package org.unionbridge.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What every store of views promises; the fake and the real ones run the same tests. */
public abstract class ViewStoreContract {

  /** A view for these tests. */
  public record Figure(String kind, long amount) {}

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Scope ALL = Scope.everything();
  private static final Place HERE = new Place("u1", "/gd/u1/");
  private static final Place THERE = new Place("u2", "/gd/u2/");

  /** The store under test, empty at the beginning of each test. */
  protected abstract ViewStore<Figure> store();

  private boolean put(String id, Place place, long sequence, Figure figure) {
    return done(store().put(Entry.of(id, place, sequence, figure)));
  }

  private static <T> T done(Mono<T> mono) {
    return mono.blockOptional(LIMIT).orElseThrow();
  }

  @Test
  void theHigherSequenceWinsInWhateverOrderTheyCome() {
    assertThat(put("a", HERE, 2, new Figure("x", 2))).isTrue();
    assertThat(put("a", HERE, 1, new Figure("x", 1))).isFalse();
    assertThat(put("a", HERE, 2, new Figure("x", 99))).isFalse();
    assertThat(put("a", HERE, 3, new Figure("x", 3))).isTrue();
    assertThat(done(store().find(ALL, "a")))
        .isEqualTo(new Stored<>("a", HERE, 3, new Figure("x", 3)));
  }

  @Test
  void racingWritersLeaveTheNewest() {
    var ids =
        Flux.range(1, 30).flatMap(i -> store().put(Entry.of("a", HERE, i, new Figure("x", i))), 8);
    assertThat(done(ids.collectList())).contains(true);
    assertThat(done(store().find(ALL, "a")).state().amount()).isEqualTo(30);
  }

  @Test
  void outsideOfTheScopeNothingExists() {
    put("a", HERE, 1, new Figure("x", 1));
    var other = Scope.within("/gd/u2/");
    assertThat(store().find(other, "a").blockOptional(LIMIT)).isEmpty();
    assertThat(done(store().page(other, Criteria.any(), PageRequest.first("_id", 9))).items())
        .isEmpty();
    assertThat(done(store().count(other, Criteria.any()))).isZero();
    assertThat(done(store().sum(other, Criteria.any(), "state.amount"))).isZero();
    assertThat(done(store().setIf(other, "a", Criteria.any(), "state.amount", 9L))).isFalse();
    store().remove(other, "a").block(LIMIT);
    assertThat(done(store().find(ALL, "a")).state().amount()).isEqualTo(1);
  }

  @Test
  void ownThingsAreSeenByTheirOwnerOnly() {
    done(store().put(new Entry<>("a", HERE, Optional.of("m1"), 1, new Figure("x", 1))));
    assertThat(store().find(new Scope.Own("/gd/", "m1"), "a").blockOptional(LIMIT)).isPresent();
    assertThat(store().find(new Scope.Own("/gd/", "m2"), "a").blockOptional(LIMIT)).isEmpty();
  }

  @Test
  void sumsAndCountsTakeWhatMatches() {
    put("a", HERE, 1, new Figure("x", 1));
    put("b", HERE, 1, new Figure("x", 2));
    put("c", THERE, 1, new Figure("x", 4));
    put("d", HERE, 1, new Figure("y", 8));
    var x = Criteria.where("state.kind", "x");
    assertThat(done(store().sum(Scope.within("/gd/u1/"), x, "state.amount"))).isEqualTo(3);
    assertThat(done(store().sum(ALL, x, "state.amount"))).isEqualTo(7);
    assertThat(done(store().count(ALL, x))).isEqualTo(3);
    assertThat(done(store().sum(ALL, Criteria.where("state.kind", "z"), "state.amount"))).isZero();
  }

  @Test
  void aFieldIsSetOnlyWhileTheCriteriaHold() {
    put("a", HERE, 1, new Figure("x", 1));
    assertThat(
            done(store().setIf(ALL, "a", Criteria.where("state.amount", 1L), "state.amount", 2L)))
        .isTrue();
    assertThat(
            done(store().setIf(ALL, "a", Criteria.where("state.amount", 1L), "state.amount", 3L)))
        .isFalse();
    assertThat(done(store().find(ALL, "a")).state().amount()).isEqualTo(2);
  }

  @Test
  void whatWasErasedIsNotRaisedByWhatComesLate() {
    put("a", HERE, 3, new Figure("x", 3));
    store().erase(ALL, "a", 7).block(LIMIT);
    assertThat(put("a", HERE, 5, new Figure("x", 5))).isFalse();
    assertThat(store().find(ALL, "a").blockOptional(LIMIT)).isEmpty();
    assertThat(done(store().count(ALL, Criteria.any()))).isZero();
    assertThat(done(store().page(ALL, Criteria.any(), PageRequest.first("_id", 9))).items())
        .isEmpty();
    assertThat(put("a", HERE, 8, new Figure("x", 8))).isTrue();
    store().erase(ALL, "a", 6).block(LIMIT);
    assertThat(done(store().find(ALL, "a")).state().amount()).isEqualTo(8);
  }

  @Test
  void whatWasErasedBeforeItWasEverSeenStaysAway() {
    store().erase(ALL, "a", 7).block(LIMIT);
    assertThat(put("a", HERE, 5, new Figure("x", 5))).isFalse();
    assertThat(store().find(ALL, "a").blockOptional(LIMIT)).isEmpty();
  }

  @Test
  void whoeverOwnedAThingNoLongerSeesItWhenItBelongsToNobody() {
    done(store().put(new Entry<>("a", HERE, Optional.of("m1"), 1, new Figure("x", 1))));
    put("a", HERE, 2, new Figure("x", 2));
    assertThat(store().find(new Scope.Own("/gd/", "m1"), "a").blockOptional(LIMIT)).isEmpty();
  }

  @Test
  void whatIsRemovedIsGone() {
    put("a", HERE, 1, new Figure("x", 1));
    store().remove(ALL, "a").block(LIMIT);
    assertThat(store().find(ALL, "a").blockOptional(LIMIT)).isEmpty();
  }

  @Test
  void listsArePagedByKeyInBothDirections() {
    for (int i = 0; i < 5; i++) {
      put("id" + i, HERE, 1, new Figure("x", i % 2));
    }
    var first =
        done(
            store()
                .page(
                    ALL,
                    Criteria.any(),
                    new PageRequest("state.amount", true, 3, Optional.empty())));
    var second =
        done(
            store()
                .page(ALL, Criteria.any(), new PageRequest("state.amount", true, 3, first.next())));
    assertThat(List.of(first, second))
        .flatExtracting(page -> page.items().stream().map(Stored::id).toList())
        .containsExactly("id3", "id1", "id4", "id2", "id0");
  }
}
