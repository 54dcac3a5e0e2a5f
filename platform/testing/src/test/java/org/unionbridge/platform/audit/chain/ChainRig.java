package org.unionbridge.platform.audit.chain;

import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.BsonDocument;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.SharedBroker;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.testing.Topics;
import reactor.core.publisher.Flux;

/** A topic and a database of their own, and as many owners as a test wants. */
final class ChainRig implements AutoCloseable {

  static final Duration LIMIT = Duration.ofSeconds(30);

  final String topic = "rig" + Ids.random() + ".audit";
  final KeyedHash hash = new KeyedHash(MasterKey.generate());
  final Seals seals = new Seals(hash);
  final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  final MongoDatabase database;
  final MongoChains chains;
  private final MongoClient client;
  private final KafkaProducer<String, byte[]> producer;

  ChainRig(DocumentStore store, int partitions) {
    client = MongoClients.create(store.uri());
    database = client.getDatabase("chains-" + Ids.random());
    chains = new MongoChains(database, seals);
    chains.makeIndexes();
    Map<String, Object> kafka = Map.of("bootstrap.servers", SharedBroker.get().bootstrapServers());
    producer = new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer());
    try (var admin = Admin.create(kafka)) {
      admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1))).all().get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends the event of this number of this aggregate, as a relay would. */
  void send(String key, int sequence) {
    var record = new ProducerRecord<String, byte[]>(topic, key, bytes("{\"memberId\":\"m1\"}"));
    Map.of(
            "ce_id", key + ":" + sequence,
            "ce_type", "member.personal-data-shown",
            "ce_time", "2026-03-02T01:00:00Z",
            "ce_recordedtime", "2026-11-22T01:00:00Z",
            "ce_unionpath", "/r/u1/",
            "ce_actor", "account-1",
            "ce_correlationid", "0af7651916cd43dd8448eb211c80319c")
        .forEach((name, value) -> record.headers().add(name, bytes(value)));
    send(record);
  }

  /** Sends what nobody can read. */
  void sendRubbish() {
    send(new ProducerRecord<>(topic, "rubbish", bytes("?")));
  }

  private void send(ProducerRecord<String, byte[]> record) {
    try {
      var unused = producer.send(record).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  List<ConsumerRecord<String, byte[]>> records() {
    return Topics.all(SharedBroker.get().bootstrapServers(), topic);
  }

  /** One who takes the first partition over. */
  PartitionChain owner() {
    return PartitionChain.takenOver(chains, seals, topic, 0);
  }

  /** An instance that listens. */
  ChainListener listener(String instance) {
    var settings = new ChainSettings(topic + ".group", List.of(topic), Duration.ofDays(400), LIMIT);
    var consuming = new HashMap<String, Object>();
    consuming.put("bootstrap.servers", SharedBroker.get().bootstrapServers());
    consuming.put("group.id", settings.name());
    consuming.put("group.instance.id", instance);
    consuming.put("session.timeout.ms", 6_000);
    consuming.put("enable.auto.commit", false);
    consuming.put("auto.offset.reset", "earliest");
    consuming.put("max.poll.records", 20);
    var listener =
        new ChainListener(
            () ->
                new KafkaConsumer<>(
                    consuming, new StringDeserializer(), new ByteArrayDeserializer()),
            chains,
            seals,
            new ChainUpkeep(settings, chains, seals, Clock.systemUTC()),
            settings.topics(),
            new ChainMetrics(registry, settings.topics()),
            Clock.systemUTC());
    listener.start();
    return listener;
  }

  void awaitEntries(long number) {
    await()
        .atMost(LIMIT)
        .until(() ->
            heads().values().stream()
                    .filter(head -> head.topic().equals(topic))
                    .mapToLong(ChainHead::number)
                    .sum()
                == number);
  }

  Map<String, ChainHead> heads() {
    return chains
        .heads()
        .map(MongoChainForm::readHead)
        .collectMap(ChainHead::chain)
        .blockOptional(LIMIT)
        .orElseThrow();
  }

  MongoCollection<BsonDocument> entries() {
    return chains.entries();
  }

  List<ChainEntry> kept() {
    return Flux.from(entries().find())
        .map(MongoChainForm::read)
        .map(SealedEntry::entry)
        .filter(entry -> entry.topic().equals(topic))
        .collectList()
        .blockOptional(LIMIT)
        .orElseThrow();
  }

  /** What a check of the whole database says of the first partition. */
  ChainReport verified() {
    return new MongoChainVerifier(database, hash)
        .verify().stream()
            .filter(report -> report.chain().equals(topic + ":0"))
            .findFirst()
            .orElseThrow();
  }

  static Instant longAgo() {
    return Instant.parse("2026-11-21T00:00:00Z");
  }

  @Override
  public void close() {
    producer.close();
    client.close();
  }
}
