package org.unionbridge.platform.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unionbridge.embedded.SharedBroker;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.story.FactSearch.Found;

/** Facts are found in their topic by each number that somebody may have. */
class FactSearchIT {

  private static final String TOPIC = "tale.facts";
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String OTHER = "1bf7651916cd43dd8448eb211c80319c";
  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(40));
  private static final StorySettings BOUNDS =
      new StorySettings(200, 1_000_000, Duration.ofSeconds(20));

  @BeforeAll
  static void factsWereSent() throws ExecutionException, InterruptedException, TimeoutException {
    var settings =
        Map.<String, Object>of("bootstrap.servers", SharedBroker.get().bootstrapServers());
    try (var admin = Admin.create(settings)) {
      admin
          .createTopics(List.of(new NewTopic(TOPIC, 4, (short) 1)))
          .all()
          .get(20, TimeUnit.SECONDS);
    }
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      for (var record :
          List.of(
              fact("visit:a", 1, LONG_AGO, OTHER, "/fed/u1/"),
              fact("visit:b", 1, NOW, TRACE, "/fed/u1/"),
              fact("visit:b", 2, NOW, OTHER, "/fed/u1/"),
              fact("visit:b", 2, NOW.plusSeconds(5), OTHER, "/fed/u1/"),
              fact("task:c", 1, NOW, TRACE, "/fed/u2/"),
              new ProducerRecord<>(TOPIC, 0, NOW.toEpochMilli(), "no event", new byte[0]))) {
        producer.send(record).get(20, TimeUnit.SECONDS);
      }
    }
  }

  private static ProducerRecord<String, byte[]> fact(
      String key, long sequence, Instant sent, String trace, String path) {
    var body = "{}".getBytes(StandardCharsets.UTF_8);
    var record = new ProducerRecord<String, byte[]>(TOPIC, null, sent.toEpochMilli(), key, body);
    Map.of(
            "ce_id",
            key + ":" + sequence,
            "ce_type",
            "tale.told",
            "ce_dataschema",
            "tale.told/1",
            "ce_sequence",
            "" + sequence,
            "ce_time",
            sent.toString(),
            "ce_recordedtime",
            sent.toString(),
            "ce_unionpath",
            path,
            "ce_actor",
            "account-1",
            "ce_correlationid",
            "c",
            "ce_traceparent",
            "00-" + trace + "-b7ad6b7169203331-01")
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  private static FactSearch.Findings found(String typed, Scope scope, StorySettings bounds) {
    var search =
        new FactSearch(
            Map.of("bootstrap.servers", SharedBroker.get().bootstrapServers()), TOPIC, bounds);
    return search.find(Sought.read(typed).orElseThrow(), scope, NOW.minus(Duration.ofDays(30)));
  }

  private static List<String> ids(String typed, Scope scope) {
    return found(typed, scope, BOUNDS).facts().stream().map(found -> found.event().id()).toList();
  }

  @Test
  void aRequestAThingAnEventAndABareNumberEachFindTheirFacts() {
    var all = Scope.everything();
    assertThat(ids(TRACE, all)).containsExactlyInAnyOrder("visit:b:1", "task:c:1");
    assertThat(ids("visit:b", all)).containsExactly("visit:b:1", "visit:b:2");
    assertThat(ids("visit:b:1", all)).containsExactly("visit:b:1", "visit:b:2");
    assertThat(ids("c", all)).containsExactly("task:c:1");
  }

  @Test
  void whatWasSentTwiceIsOneFactThatWasSentTwice() {
    assertThat(found("visit:b", Scope.everything(), BOUNDS).facts())
        .filteredOn(fact -> fact.event().sequence() == 2)
        .extracting(Found::sendings, Found::sent)
        .containsExactly(tuple(2, NOW));
  }

  @Test
  void nothingIsFoundOutsideOfTheScope() {
    assertThat(ids(TRACE, Scope.within("/fed/u2/"))).containsExactly("task:c:1");
    assertThat(ids("visit:b", Scope.within("/fed/u2/"))).isEmpty();
    assertThat(ids("visit:b", new Scope.Own("/fed/u1/", "m1"))).isEmpty();
  }

  @Test
  void daysBeforeThoseAskedForAreNotLookedThrough() {
    var findings = found("visit:a", Scope.everything(), BOUNDS);
    assertThat(findings.facts()).isEmpty();
    assertThat(findings.whole()).isTrue();
  }

  @Test
  void aSearchThatABoundEndedSaysSo() {
    var few = new StorySettings(200, 0, Duration.ofSeconds(20));
    assertThat(found("visit:b", Scope.everything(), few).whole()).isFalse();
  }

  @Test
  void whatIsNoNumberIsNotLookedFor() {
    assertThat(Sought.read("张三")).isEmpty();
    assertThat(Sought.read("{$ne: 1}")).isEmpty();
  }
}
