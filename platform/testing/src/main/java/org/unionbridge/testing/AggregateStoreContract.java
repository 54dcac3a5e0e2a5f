package org.unionbridge.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.decision.Decision;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.InvalidCursor;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.testing.Tally.Counted;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What every store of aggregates promises; the fake and the real ones run the same tests. */
public abstract class AggregateStoreContract extends ScopeContract {

  /** All events that the store has given out so far, in any order of documents. */
  protected abstract List<Envelope> eventsOf(String id);

  @Test
  void whatWasWrittenIsFoundAgain() {
    put("a", 5, Contexts.plain());
    var found = done(store().find(ALL, "a"));
    assertThat(found).isEqualTo(new Stored<>("a", HERE, 1, new Tally(5)));
  }

  @Test
  void everyChangeGoesOutAsItsEventInOrder() {
    put("a", 5, Contexts.plain());
    put("a", 7, Contexts.plain());
    assertThat(eventsOf("a"))
        .filteredOn(event -> event.topic().equals("tally.facts"))
        .extracting(Envelope::sequence, event -> event.body().orElse(""))
        .containsExactly(tuple(1L, "{\"amount\":5}"), tuple(2L, "{\"amount\":7}"));
  }

  @Test
  void aDirectoryRecordFollowsTheFactsOfItsCommand() {
    put("a", 5, Contexts.plain());
    assertThat(eventsOf("a"))
        .extracting(Envelope::topic, Envelope::ordinal)
        .containsExactly(tuple("tally.facts", 2L), tuple("tally.directory", 3L));
  }

  @Test
  void aRefusalWritesNothing() {
    put("a", 5, Contexts.plain());
    assertThat(put("a", 101, Contexts.plain())).isEqualTo(new Outcome.Refused<>("too much"));
    assertThat(done(store().find(ALL, "a")).version()).isEqualTo(1);
    assertThat(eventsOf("a")).hasSize(2);
  }

  @Test
  void aCommandThatChangesNothingWritesNothing() {
    put("a", 5, Contexts.plain());
    var outcome =
        done(store().change(ALL, "a", Contexts.plain(), _ -> Decision.<Counted, String>accept()));
    assertThat(totalOf(outcome)).isEqualTo(5);
    assertThat(eventsOf("a")).hasSize(2);
  }

  @Test
  void theSameRequestUnderItsKeyHasOneEffectAndOneAnswer() {
    var first = put("a", 5, Contexts.keyed("key", "request"));
    put("a", 7, Contexts.plain());
    var again = put("a", 5, Contexts.keyed("key", "request"));
    assertThat(first)
        .isInstanceOfSatisfying(Outcome.Done.class, d -> assertThat(d.repeated()).isFalse());
    assertThat(again)
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            d -> {
              assertThat(d.repeated()).isTrue();
              assertThat(d.stored().version()).isEqualTo(1);
            });
    assertThat(done(store().find(ALL, "a")).state().total()).isEqualTo(12);
  }

  @Test
  void anotherRequestUnderTheSameKeyIsRefused() {
    put("a", 5, Contexts.keyed("key", "request"));
    assertThatThrownBy(() -> put("a", 6, Contexts.keyed("key", "another")))
        .isInstanceOf(StoreFailure.KeyReused.class);
  }

  @Test
  void aRefusalIsNotRememberedUnderItsKey() {
    put("a", 1, Contexts.plain());
    put("a", 101, Contexts.keyed("key", "request"));
    assertThat(totalOf(put("a", 6, Contexts.keyed("key", "another")))).isEqualTo(7);
  }

  @Test
  void theLast32KeysAreRemembered() {
    IntStream.rangeClosed(1, 40).forEach(i -> put("a", 1, Contexts.keyed("key" + i, "r")));
    IntStream.rangeClosed(9, 40).forEach(i -> put("a", 1, Contexts.keyed("key" + i, "r")));
    assertThat(done(store().find(ALL, "a")).state().total()).isEqualTo(40);
  }

  @Test
  void whoeverSawAnotherVersionIsToldSo() {
    put("a", 5, Contexts.plain());
    put("a", 5, Contexts.plain());
    assertThatThrownBy(() -> put("a", 5, Contexts.expecting(1)))
        .isInstanceOfSatisfying(
            StoreFailure.VersionMismatch.class,
            mismatch -> assertThat(mismatch.current()).isEqualTo(2));
    assertThat(totalOf(put("a", 5, Contexts.expecting(2)))).isEqualTo(15);
  }

  @Test
  void racingWritersLoseNothingAndRepeatNothing() {
    put("a", 1, Contexts.plain());
    var won =
        Flux.range(0, 40)
            .flatMap(
                _ ->
                    store()
                        .change(ALL, "a", Contexts.plain(), add(1))
                        .map(_ -> 1)
                        .onErrorResume(StoreFailure.TooContended.class, _ -> Mono.just(0)),
                8)
            .reduce(0, Integer::sum)
            .blockOptional(LIMIT)
            .orElseThrow();
    var found = done(store().find(ALL, "a"));
    assertThat(found.state().total()).isEqualTo(1L + won);
    assertThat(found.version()).isEqualTo(1L + won);
    assertThat(won).isPositive();
  }

  @Test
  void anEventTooLargeForListenersIsNotWritten() {
    assertThatThrownBy(() ->
            done(
                store()
                    .change(
                        ALL,
                        HERE,
                        "a",
                        Contexts.plain(),
                        _ -> Decision.<Counted, String>accept(new Counted(Tally.HUGE)))))
        .isInstanceOf(StoreFailure.EventTooLarge.class);
    assertThatThrownBy(() -> done(store().find(ALL, "a")))
        .isInstanceOf(StoreFailure.NotFound.class);
  }

  @Test
  void listsArePagedByKeyWhileTheyGrow() {
    for (int i = 0; i < 7; i++) {
      put("id" + i, i, Contexts.plain());
    }
    var request = PageRequest.first("state.total", 3);
    var first = done(store().page(ALL, Criteria.any(), request));
    put("early", 0, Contexts.plain());
    var second =
        done(
            store()
                .page(ALL, Criteria.any(), new PageRequest("state.total", false, 3, first.next())));
    var third =
        done(
            store()
                .page(
                    ALL, Criteria.any(), new PageRequest("state.total", false, 3, second.next())));
    assertThat(
            Flux.just(first, second, third)
                .flatMapIterable(page -> page.items())
                .map(Stored::id)
                .collectList()
                .block(LIMIT))
        .containsExactly("id0", "id1", "id2", "id3", "id4", "id5", "id6");
    assertThat(third.next()).isEqualTo(Optional.empty());
  }

  @Test
  void criteriaNarrowAList() {
    for (int i = 0; i < 5; i++) {
      put("id" + i, i, Contexts.plain());
    }
    var some =
        Criteria.atLeast("state.total", 1L)
            .and(Criteria.atMost("state.total", 3L))
            .and(Criteria.oneOf("state.total", List.of(0L, 2L, 3L)));
    assertThat(done(store().page(ALL, some, PageRequest.first("_id", 10))).items())
        .extracting(Stored::id)
        .containsExactly("id2", "id3");
    assertThat(
            done(store()
                    .page(
                        ALL,
                        Criteria.where("state.total", 4L),
                        new PageRequest("_id", true, 10, Optional.empty())))
                .items())
        .extracting(Stored::id)
        .containsExactly("id4");
  }

  @Test
  void whatMatchesInTheScopeIsCounted() {
    for (int i = 0; i < 5; i++) {
      put("id" + i, i, Contexts.plain());
    }
    var some = Criteria.atLeast("state.total", 2L);
    assertThat(done(store().count(ALL, some))).isEqualTo(3);
    assertThat(done(store().count(Scope.within("/gd/u2/"), some))).isZero();
  }

  @Test
  void aCursorThatNoPageGaveOutIsRefused() {
    put("a", 1, Contexts.plain());
    var forged = new PageRequest("_id", false, 3, Optional.of("eyIkZ3QiOiIifQ"));
    assertThatThrownBy(() -> done(store().page(ALL, Criteria.any(), forged)))
        .isInstanceOf(InvalidCursor.class);
  }
}
