package org.unionbridge.platform.listening.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.listening.RealListener;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.listening.operations.ReleaseDesk.Outcome;
import org.unionbridge.platform.listening.parking.MongoParking;
import org.unionbridge.platform.listening.parking.ParkedEvent;
import org.unionbridge.platform.listening.parking.ParkedEvent.Reason;
import org.unionbridge.platform.listening.parking.ParkedEvent.Source;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.web.ProblemException;
import org.unionbridge.testing.Contexts;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** People decide about parked events: on every document store of this machine. */
@ParameterizedClass(autoCloseArguments = false)
@MethodSource("documentStores")
class ReleaseDeskIT {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String NAME = "l.g1";

  private final List<Long> effects = new CopyOnWriteArrayList<>();
  private final MongoClient client;
  private final MongoDatabase database;
  private final MongoParking parking;
  private Instant now = Contexts.NOW;
  private final ReleaseDesk desk;

  ReleaseDeskIT(DocumentStore documents) {
    client = MongoClients.create(documents.uri());
    database = client.getDatabase("desk-" + Ids.random());
    parking = new MongoParking(database, 100);
    var listener =
        RealListener.of(
            Subscription.facts("l", "aid.facts", (Effect) this::effect), database, parking);
    desk =
        new ReleaseDesk(
            name -> Optional.of(listener).filter(_ -> name.equals(NAME)),
            parking,
            new MongoParkingDecisions(database),
            new ReleaseSettings(3, List.of("aid."), Duration.ofHours(24)),
            () -> now);
  }

  static Stream<DocumentStore> documentStores() {
    return DocumentStores.forTests().stream();
  }

  @AfterEach
  void close() {
    client.close();
  }

  private Mono<Void> effect(InboundEvent event) {
    return Mono.fromRunnable(() -> effects.add(event.sequence()));
  }

  private String park(String key, long sequence, String type) {
    var headers =
        Map.of(
            "ce_id",
            key + ":" + sequence,
            "ce_type",
            type,
            "ce_dataschema",
            type + "/1",
            "ce_sequence",
            "" + sequence,
            "ce_time",
            "2026-03-02T01:00:00Z",
            "ce_recordedtime",
            "2026-03-02T01:00:00Z",
            "ce_unionpath",
            "/gd/",
            "ce_actor",
            "account-1",
            "ce_correlationid",
            "c",
            "ce_traceparent",
            Contexts.TRACE);
    var id = "%s|%s|%015d".formatted(NAME, key, sequence);
    var bytes =
        Flux.fromIterable(headers.entrySet())
            .collectMap(Map.Entry::getKey, e -> e.getValue().getBytes(StandardCharsets.UTF_8))
            .blockOptional(LIMIT)
            .orElseThrow();
    var body = Optional.of("{}".getBytes(StandardCharsets.UTF_8));
    var source = new Source("aid.facts", 0, sequence, key, bytes, body);
    parking
        .park(new ParkedEvent(id, NAME, key, sequence, Reason.FAILED, "", now, source))
        .block(LIMIT);
    return id;
  }

  private Outcome decide(String id, Remedy remedy, String account) {
    return desk.decide(id, remedy, "因为 " + account, account).blockOptional(LIMIT).orElseThrow();
  }

  private List<BsonDocument> decisions() {
    return Flux.from(database.getCollection("parkedDecisions", BsonDocument.class).find())
        .collectList()
        .blockOptional(LIMIT)
        .orElseThrow();
  }

  @Test
  void onePersonReleasesWhatIsNotAboutMoneyAndIsRecorded() {
    var id = park("visit:1", 1, "visit.opened");
    var outcome = decide(id, Remedy.RETRY, "first");
    assertThat(outcome.events()).isEqualTo(1);
    assertThat(outcome.awaitsAnother()).isFalse();
    assertThat(effects).containsExactly(1L);
    assertThat(decisions())
        .singleElement()
        .satisfies(kept -> {
          assertThat(kept.getString("reason").getValue()).isEqualTo("因为 first");
          assertThat(kept.containsKey("first")).isFalse();
        });
  }

  @Test
  void moneyMovesWhenASecondPersonDecidesTheSame() {
    var id = park("aid:1", 1, "aid.granted");
    assertThat(decide(id, Remedy.RETRY, "first").awaitsAnother()).isTrue();
    assertThat(decide(id, Remedy.RETRY, "first").awaitsAnother()).isTrue();
    assertThat(decide(id, Remedy.SKIP, "second").awaitsAnother()).isTrue();
    assertThat(effects).isEmpty();
    assertThat(decisions()).isEmpty();
    assertThat(decide(id, Remedy.RETRY, "second").events()).isEqualTo(1);
    assertThat(effects).containsExactly(1L);
    assertThat(decisions())
        .singleElement()
        .satisfies(kept ->
            assertThat(kept.getDocument("first").getString("account").getValue())
                .isEqualTo("first"));
  }

  @Test
  void moneyBehindAnHarmlessEventTakesTwoPeopleToo() {
    var id = park("aid:1", 1, "aided.seen");
    park("aid:1", 2, "aid.granted");
    assertThat(decide(id, Remedy.RETRY, "first").awaitsAnother()).isTrue();
    assertThat(effects).isEmpty();
  }

  @Test
  void theWordOfTheFirstCountsForADay() {
    var id = park("aid:1", 1, "aid.granted");
    decide(id, Remedy.RETRY, "first");
    now = now.plus(Duration.ofHours(25));
    assertThat(decide(id, Remedy.RETRY, "second").awaitsAnother()).isTrue();
    assertThat(decide(id, Remedy.RETRY, "first").events()).isEqualTo(1);
  }

  @Test
  void thePreviewSaysWhoSpokeFirstAndDoesNothing() {
    var id = park("aid:1", 1, "aid.granted");
    decide(id, Remedy.SKIP, "first");
    var outlook = desk.preview(id, Remedy.SKIP).blockOptional(LIMIT).orElseThrow();
    assertThat(outlook.takesTwo()).isTrue();
    assertThat(outlook.first()).get().extracting(word -> word.accountId()).isEqualTo("first");
    assertThat(outlook.preview().rows())
        .extracting(ReleasePreview.Row::fate)
        .containsExactly(ReleasePreview.Fate.LEFT_OUT);
    assertThat(parking.find(id).blockOptional(LIMIT)).isPresent();
  }

  @Test
  void aServiceTakesSoManyDecisionsAMinute() {
    for (long visit = 1; visit <= 3; visit++) {
      decide(park("visit:" + visit, 1, "visit.opened"), Remedy.RETRY, "first");
    }
    var fourth = park("visit:4", 1, "visit.opened");
    assertThatThrownBy(() -> decide(fourth, Remedy.RETRY, "second"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.problem().code()).isEqualTo("releases-too-fast"));
    now = now.plusSeconds(61);
    assertThat(decide(fourth, Remedy.RETRY, "second").events()).isEqualTo(1);
  }

  @Test
  void whatTurnsOutNotToBeTheFirstStaysWhereItIs() {
    park("visit:1", 1, "visit.opened");
    var second = park("visit:1", 2, "visit.recorded");
    assertThatThrownBy(() -> decide(second, Remedy.SKIP, "first"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.problem().code()).isEqualTo("not-the-first-parked"));
    assertThat(parking.find(second).blockOptional(LIMIT)).isPresent();
  }
}
