package org.unionbridge.platform.audit.chain;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.platform.audit.chain.ChainFault.Kind;
import reactor.core.publisher.Mono;

/** Chains on a real broker and in a store: owners that follow each other, and hands that meddle. */
@ParameterizedClass(autoCloseArguments = false)
@MethodSource("documentStores")
class ChainIT {

  private final ChainRig rig;

  ChainIT(DocumentStore documents) {
    this.rig = new ChainRig(documents, 1);
  }

  static Stream<DocumentStore> documentStores() {
    return DocumentStores.forTests().stream();
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private void sent(int events) {
    IntStream.rangeClosed(1, events).forEach(i -> rig.send("member:m1", i));
  }

  /** A chain of so many entries. */
  private PartitionChain chained(int events) {
    sent(events);
    var owner = rig.owner();
    assertThat(owner.take(rig.records())).isEqualTo(events);
    return owner;
  }

  private String id(long number) {
    return MongoChainForm.id(rig.topic + ":0", number);
  }

  private static <T> void done(org.reactivestreams.Publisher<T> write) {
    assertThat(Mono.from(write).blockOptional(ChainRig.LIMIT)).isPresent();
  }

  @Test
  void everyEventHasOnePlaceHoweverOftenItIsSent() {
    sent(3);
    rig.send("member:m1", 2);
    rig.sendRubbish();
    rig.sendRubbish();
    rig.send("member:m1", 4);
    var owner = rig.owner();
    var records = rig.records();
    assertThat(owner.take(records.subList(0, 3))).isEqualTo(3);
    assertThat(owner.take(records.subList(3, 4))).isZero();
    assertThat(owner.take(records.subList(4, 7))).isEqualTo(3);
    assertThat(owner.nextOffset()).isEqualTo(7);
    assertThat(rig.kept())
        .extracting(ChainEntry::eventId)
        .containsExactlyInAnyOrder(
            "member:m1:1", "member:m1:2", "member:m1:3", "offset:4", "offset:5", "member:m1:4");
    assertThat(rig.verified().fault()).isEmpty();
  }

  @Test
  void aFormerOwnerMovesNothingAnyMore() {
    sent(6);
    var records = rig.records();
    var former = rig.owner();
    assertThat(former.take(records.subList(0, 2))).isEqualTo(2);
    var owner = rig.owner();
    assertThatThrownBy(() -> former.take(records.subList(2, 4)))
        .isInstanceOf(MongoChains.Overtaken.class);
    // What it wrote before it noticed is what the owner would have written.
    assertThatThrownBy(() -> owner.take(records.subList(2, 6)))
        .isInstanceOf(MongoChains.Overtaken.class);
    var again = rig.owner();
    assertThat(again.nextOffset()).isEqualTo(4);
    assertThat(again.take(records.subList(4, 6))).isEqualTo(2);
    assertThat(rig.kept()).hasSize(6);
    assertThat(rig.verified().fault()).isEmpty();
  }

  @Test
  void aKillBetweenEntryAndHeadIsMadeGoodByTheNextOwner() {
    var owner = chained(2);
    rig.send("member:m1", 3);
    var head = owner.head();
    var sealed =
        rig.seals.seal(AuditEvents.entry(rig.records().getLast(), head.number() + 1, head.hash()));
    done(rig.entries().insertOne(MongoChainForm.write(sealed)));
    assertThat(rig.verified().fault()).isEmpty();
    assertThat(rig.verified().leftOver()).isEqualTo(1);
    var next = rig.owner();
    assertThat(next.head().number()).isEqualTo(3);
    assertThat(next.nextOffset()).isEqualTo(3);
    assertThat(rig.verified())
        .isEqualTo(new ChainReport(rig.topic + ":0", 1, 3, 0, Optional.empty()));
  }

  @Test
  void whatWasSlippedInBehindTheHeadIsNotTakenUp() {
    var owner = chained(2);
    var forged =
        KeptForgery.of(rig, AuditEvents.entry(rig.records().getLast(), 3, owner.head().hash()));
    done(rig.entries().insertOne(MongoChainForm.write(forged)));
    assertThat(rig.verified().fault()).contains(new ChainFault(Kind.INSERTED, 3));
    assertThatThrownBy(rig::owner).isInstanceOf(ChainBroken.class);
  }

  @Test
  void aChangedEntryIsFound() {
    var unused = chained(5);
    done(rig.entries().updateOne(eq("_id", id(3)), set("account", new BsonString("another"))));
    assertThat(rig.verified().fault()).contains(new ChainFault(Kind.CHANGED, 3));
  }

  @Test
  void anEntryWithMoreInItThanWasWrittenIsFound() {
    var unused = chained(5);
    done(rig.entries().updateOne(eq("_id", id(2)), set("remark", new BsonString("x"))));
    assertThat(rig.verified().fault()).contains(new ChainFault(Kind.CHANGED, 2));
  }

  @Test
  void aRemovedEntryIsFoundAndACutTail() {
    var unused = chained(5);
    done(rig.entries().deleteOne(eq("_id", id(5))));
    assertThat(rig.verified().fault()).contains(new ChainFault(Kind.CUT, 5));
    done(rig.entries().deleteOne(eq("_id", id(2))));
    assertThat(rig.verified().fault()).contains(new ChainFault(Kind.REMOVED, 2));
  }

  @Test
  void aHeadThatWasChangedOrRemovedIsFound() {
    var unused = chained(5);
    var heads = rig.database.getCollection(MongoChains.HEADS);
    done(rig.entries().deleteOne(eq("_id", id(5))));
    done(heads.updateOne(eq("_id", rig.topic + ":0"), set("number", new BsonInt64(4))));
    assertThat(rig.verified().fault()).map(ChainFault::kind).contains(Kind.HEAD_CHANGED);
    assertThatThrownBy(rig::owner).isInstanceOf(ChainBroken.class);
    done(heads.deleteOne(eq("_id", rig.topic + ":0")));
    assertThat(rig.verified().fault()).map(ChainFault::kind).contains(Kind.HEAD_REMOVED);
  }

  @Test
  void anOlderHeadThatIsBroughtBackIsFoundByTheAnchors() {
    var owner = chained(3);
    var heads = rig.database.getCollection(MongoChains.HEADS);
    var older = Mono.from(heads.find(eq("_id", rig.topic + ":0")).first()).block(ChainRig.LIMIT);
    rig.send("member:m1", 4);
    assertThat(owner.take(rig.records().subList(3, 4))).isEqualTo(1);
    new Anchors(rig.chains, rig.seals, Clock.systemUTC()).anchor();
    assertThat(rig.verified().fault()).isEmpty();
    done(rig.entries().deleteOne(eq("_id", id(4))));
    done(heads.replaceOne(eq("_id", rig.topic + ":0"), Optional.ofNullable(older).orElseThrow()));
    assertThat(rig.verified().fault()).contains(new ChainFault(Kind.CUT, 4));
  }

  @Test
  void anchorsAreAChainOfTheirOwnAndOnlyTellWhatIsNew() {
    var unused = chained(2);
    var anchors = new Anchors(rig.chains, rig.seals, Clock.systemUTC());
    anchors.anchor();
    anchors.anchor();
    new Anchors(rig.chains, rig.seals, Clock.systemUTC()).anchor();
    assertThat(rig.heads().get("audit.anchors:0"))
        .isNotNull()
        .extracting(ChainHead::number)
        .isEqualTo(2L);
    assertThat(new MongoChainVerifier(rig.database, rig.hash).verify())
        .hasSize(2)
        .allSatisfy(report -> assertThat(report.fault()).isEmpty());
  }

  @Test
  void whatIsOldIsLetGoAndTheRestIsWhole() {
    var owner = chained(4);
    assertThat(owner.letGo(ChainRig.longAgo())).isZero();
    assertThat(owner.letGo(Instant.parse("2026-11-23T00:00:00Z"))).isEqualTo(4);
    rig.send("member:m1", 5);
    assertThat(owner.take(rig.records().subList(4, 5))).isEqualTo(1);
    assertThat(rig.kept()).extracting(ChainEntry::number).containsExactly(5L);
    assertThat(rig.verified())
        .isEqualTo(new ChainReport(rig.topic + ":0", 5, 5, 0, Optional.empty()));
  }

  @Test
  void twoInstancesChainEverythingOnceAlsoWhenOneOfThemGoes() {
    var shared = new ChainRig(DocumentStores.forTests().getFirst(), 4);
    var running = new ArrayList<ChainListener>();
    try (shared) {
      running.add(shared.listener("a"));
      running.add(shared.listener("b"));
      IntStream.range(0, 60).forEach(i -> shared.send("member:m" + i, 1));
      shared.awaitEntries(60);
      running.removeFirst().close();
      IntStream.range(0, 60).forEach(i -> shared.send("member:m" + i, 2));
      shared.awaitEntries(120);
      assertThat(shared.kept())
          .extracting(ChainEntry::eventId)
          .doesNotHaveDuplicates()
          .hasSize(120);
      assertThat(new MongoChainVerifier(shared.database, shared.hash).verify())
          .allSatisfy(report -> assertThat(report.fault()).isEmpty());
      assertThat(shared.registry.counter("audit.chained", "topic", shared.topic).count())
          .isEqualTo(120);
    } finally {
      List.copyOf(running).forEach(ChainListener::close);
    }
  }
}
