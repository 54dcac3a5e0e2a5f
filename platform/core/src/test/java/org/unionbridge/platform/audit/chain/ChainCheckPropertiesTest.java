package org.unionbridge.platform.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.unionbridge.platform.audit.chain.ChainCheck.Anchored;
import org.unionbridge.platform.audit.chain.ChainFault.Kind;

/** Whatever somebody without the key does to one place of a chain is found, and there. */
class ChainCheckPropertiesTest {

  private static final int TRIES = 200;

  /** One change of each field. */
  private static final List<UnaryOperator<ChainEntry>> CHANGES =
      List.of(
          e -> with(e, e.offset() + 1, e.eventId(), e.type(), e.at(), e.recorded(), e.account()),
          e -> with(e, e.offset(), e.eventId() + "x", e.type(), e.at(), e.recorded(), e.account()),
          e -> with(e, e.offset(), e.eventId(), "member.left", e.at(), e.recorded(), e.account()),
          e -> with(e, e.offset(), e.eventId(), e.type(), Instant.EPOCH, e.recorded(), e.account()),
          e -> with(e, e.offset(), e.eventId(), e.type(), e.at(), Instant.EPOCH, e.account()),
          e -> with(e, e.offset(), e.eventId(), e.type(), e.at(), e.recorded(), "somebody"),
          e -> of(e, List.of(), e.unionId(), e.unionPath(), e.reason(), e.trace(), e.body()),
          e -> of(e, e.subjects(), "u2", e.unionPath(), e.reason(), e.trace(), e.body()),
          e -> of(e, e.subjects(), e.unionId(), "/r/u2/", e.reason(), e.trace(), e.body()),
          e -> of(e, e.subjects(), e.unionId(), e.unionPath(), "", e.trace(), e.body()),
          e -> of(e, e.subjects(), e.unionId(), e.unionPath(), e.reason(), "", e.body()),
          e -> of(e, e.subjects(), e.unionId(), e.unionPath(), e.reason(), e.trace(), "{}"),
          e -> e.numbered(e.number() + 1_000));

  private static ChainEntry with(
      ChainEntry e,
      long offset,
      String eventId,
      String type,
      Instant at,
      Instant recorded,
      String account) {
    return new ChainEntry(
        e.topic(),
        e.partition(),
        e.number(),
        offset,
        eventId,
        type,
        at,
        recorded,
        account,
        e.subjects(),
        e.unionId(),
        e.unionPath(),
        e.reason(),
        e.trace(),
        e.body(),
        e.previous());
  }

  private static ChainEntry of(
      ChainEntry e,
      List<String> subjects,
      String unionId,
      String path,
      String reason,
      String trace,
      String body) {
    return new ChainEntry(
        e.topic(),
        e.partition(),
        e.number(),
        e.offset(),
        e.eventId(),
        e.type(),
        e.at(),
        e.recorded(),
        e.account(),
        subjects,
        unionId,
        path,
        reason,
        trace,
        body,
        e.previous());
  }

  /** A chain's length and a place in it. */
  record Somewhere(int length, int number) {}

  @Provide
  Arbitrary<Somewhere> somewhere() {
    return Arbitraries.integers()
        .between(1, 30)
        .flatMap(length ->
            Arbitraries.integers().between(1, length).map(at -> new Somewhere(length, at)));
  }

  @Provide
  Arbitrary<UnaryOperator<ChainEntry>> changes() {
    return Arbitraries.of(CHANGES);
  }

  @Provide
  Arbitrary<List<Integer>> twoPlaces() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 20), Arbitraries.integers().between(1, 20))
        .filter((one, other) -> one < other)
        .as(List::of);
  }

  @Property(tries = TRIES)
  void aChainThatNobodyTouchedIsWhole(@ForAll @IntRange(max = 60) int length) {
    assertThat(KeptChain.of(length).fault()).isEmpty();
  }

  @Property(tries = TRIES)
  void aChangedEntryIsFoundAlsoWhenItsHashIsMadeAnew(
      @ForAll("somewhere") Somewhere at,
      @ForAll("changes") UnaryOperator<ChainEntry> change,
      @ForAll boolean hashedAnew) {
    var chain = KeptChain.of(at.length());
    var there = chain.at(at.number());
    var changed = change.apply(there.entry());
    chain.entries.put(
        (long) at.number(),
        hashedAnew
            ? KeptChain.hashedAnew(changed, there)
            : new SealedEntry(changed, there.hash(), there.seal()));
    assertThat(chain.fault()).contains(new ChainFault(Kind.CHANGED, at.number()));
  }

  @Property(tries = TRIES)
  void aChangeIsFoundAlsoWhenAllThatFollowsIsHashedAnew(@ForAll("somewhere") Somewhere at) {
    var chain = KeptChain.of(at.length());
    var previous = chain.at(at.number()).entry().previous();
    for (long n = at.number(); n <= at.length(); n++) {
      var there = chain.at(n);
      var anew = KeptChain.entry(n, previous);
      var changed = n == at.number() ? CHANGES.get(5).apply(anew) : anew;
      chain.entries.put(n, KeptChain.hashedAnew(changed, there));
      previous = changed.hash();
    }
    assertThat(chain.fault()).contains(new ChainFault(Kind.CHANGED, at.number()));
  }

  @Property(tries = TRIES)
  void aRemovedEntryIsFound(@ForAll("somewhere") Somewhere at) {
    var chain = KeptChain.of(at.length());
    chain.entries.remove((long) at.number());
    var kind = at.number() == at.length() ? Kind.CUT : Kind.REMOVED;
    assertThat(chain.fault()).contains(new ChainFault(kind, at.number()));
  }

  @Property(tries = TRIES)
  void aRemovedEntryIsFoundAlsoWhenTheOthersMoveUp(@ForAll("somewhere") Somewhere at) {
    var chain = KeptChain.of(at.length());
    for (long n = at.number(); n < at.length(); n++) {
      var next = chain.at(n + 1);
      chain.entries.put(n, new SealedEntry(next.entry().numbered(n), next.hash(), next.seal()));
    }
    chain.entries.remove((long) at.length());
    var kind = at.number() == at.length() ? Kind.CUT : Kind.REMOVED;
    assertThat(chain.fault()).contains(new ChainFault(kind, at.number()));
  }

  @Property(tries = TRIES)
  void anInsertedEntryIsFoundWhereTheOthersMadeRoom(@ForAll("somewhere") Somewhere at) {
    var chain = KeptChain.of(at.length());
    for (long n = at.length(); n >= at.number(); n--) {
      var there = chain.at(n);
      chain.entries.put(
          n + 1, new SealedEntry(there.entry().numbered(n + 1), there.hash(), there.seal()));
    }
    var added = KeptChain.entry(at.number(), chain.at(at.number() + 1).entry().previous());
    chain.entries.put(
        (long) at.number(), KeptChain.hashedAnew(CHANGES.get(5).apply(added), chain.at(1)));
    assertThat(chain.fault()).contains(new ChainFault(Kind.INSERTED, at.number()));
  }

  @Property(tries = TRIES)
  void twoEntriesThatChangedPlacesAreFoundAtTheFirst(
      @ForAll("twoPlaces") List<Integer> places, @ForAll boolean numberedAnew) {
    var chain = KeptChain.of(20);
    long one = places.getFirst();
    long other = places.getLast();
    var first = chain.at(one);
    var second = chain.at(other);
    chain.entries.put(one, numberedAnew ? numbered(second, one) : second);
    chain.entries.put(other, numberedAnew ? numbered(first, other) : first);
    assertThat(chain.fault()).map(ChainFault::number).contains(one);
  }

  private static SealedEntry numbered(SealedEntry sealed, long number) {
    return new SealedEntry(sealed.entry().numbered(number), sealed.hash(), sealed.seal());
  }

  @Property(tries = TRIES)
  void aCutTailIsFound(@ForAll("somewhere") Somewhere at) {
    var chain = KeptChain.of(at.length());
    chain.entries.keySet().removeIf(number -> number >= at.number());
    assertThat(chain.fault()).contains(new ChainFault(Kind.CUT, at.number()));
  }

  @Property(tries = TRIES)
  void aHeadThatSomebodyWroteIsNotGenuine(@ForAll("somewhere") Somewhere at) {
    var chain = KeptChain.of(at.length() + 1);
    var seal = KeptChain.SEALS.seal(chain.head);
    assertThat(KeptChain.SEALS.isGenuine(chain.head, seal)).isTrue();
    assertThat(KeptChain.SEALS.isGenuine(chain.headAt(at.number()), seal)).isFalse();
    var shorter =
        chain.head.startingAfter(new ChainHead.Start(at.number(), chain.at(at.number()).hash()));
    assertThat(KeptChain.SEALS.isGenuine(shorter, seal)).isFalse();
  }

  @Property(tries = TRIES)
  void anOlderHeadBroughtBackIsFoundByWhatWasAnchoredSince(@ForAll("somewhere") Somewhere at) {
    var chain = KeptChain.of(at.length() + 1);
    var anchored = new Anchored(chain.head.number(), chain.head.hash());
    chain.entries.keySet().removeIf(number -> number > at.number());
    chain.head = chain.headAt(at.number());
    assertThat(chain.fault(Optional.of(anchored)))
        .contains(new ChainFault(Kind.CUT, at.number() + 1));
  }

  @Property(tries = TRIES)
  void whatIsKeptFromALaterEntryOnIsWholeToo(@ForAll("somewhere") Somewhere at) {
    var chain = KeptChain.of(at.length());
    var start = new ChainHead.Start(at.number(), chain.at(at.number()).hash());
    chain.head = chain.head.startingAfter(start);
    chain.entries.keySet().removeIf(number -> number <= at.number());
    assertThat(chain.fault()).isEmpty();
  }
}
