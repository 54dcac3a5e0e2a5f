package org.unionbridge.acceptance.faults;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.BsonDocument;
import reactor.core.publisher.Flux;

/** What lies in the document store and on the topics, read past the system under test. */
final class Evidence implements AutoCloseable {

  static final List<String> SERVICES =
      List.of("gateway", "member", "plan", "welfare", "notification");
  private static final Duration LIMIT = Duration.ofSeconds(30);

  /**
   * One record of a topic of facts.
   *
   * @param meaning body and headers: of one event, the same however often it is sent
   */
  record Fact(String topic, String key, long sequence, String type, String meaning) {}

  /** A consumer group: the topic it reads and how many records it is behind. */
  record Group(String name, String topic, long behind) {}

  private final MongoClient mongo;
  private final String bootstrap;

  Evidence(String store, String bootstrap) {
    this.mongo = MongoClients.create(store);
    this.bootstrap = bootstrap;
  }

  /** All documents of a collection, by id. */
  Map<String, BsonDocument> documents(String service, String collection) {
    var found =
        Flux.from(
                mongo
                    .getDatabase("unionbridge-" + service)
                    .getCollection(collection, BsonDocument.class)
                    .find())
            .collectList()
            .blockOptional(LIMIT)
            .orElseThrow();
    var byId = new TreeMap<String, BsonDocument>();
    found.forEach(document -> byId.put(document.getString("_id").getValue(), document));
    return byId;
  }

  /** Whether an outbox in this collection is not empty. */
  boolean anyWaiting(String service, String collection) {
    return Flux.from(
            mongo
                .getDatabase("unionbridge-" + service)
                .getCollection(collection, BsonDocument.class)
                .find(Filters.exists("outboxSince"))
                .limit(1))
        .hasElements()
        .blockOptional(LIMIT)
        .orElseThrow();
  }

  List<String> collections(String service) {
    return Flux.from(mongo.getDatabase("unionbridge-" + service).listCollectionNames())
        .filter(name -> !name.startsWith("system."))
        .collectSortedList()
        .blockOptional(LIMIT)
        .orElseThrow();
  }

  /** All facts of all services, in the order of their partitions. */
  List<Fact> facts() {
    return records(SERVICES.stream().map(service -> service + ".facts").toList());
  }

  /** Keys of all that came to the audit of any service. */
  Set<String> audited() {
    return records(SERVICES.stream().map(service -> service + ".audit").toList()).stream()
        .map(Fact::key)
        .collect(Collectors.toSet());
  }

  /** Version of the last record of each key in the directory of member-service. */
  Map<String, Long> directory() {
    var last = new HashMap<String, Long>();
    records(List.of("member.directory")).forEach(r -> last.put(r.key(), r.sequence()));
    return last;
  }

  private List<Fact> records(List<String> topics) {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrap,
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false);
    var records = new ArrayList<Fact>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          topics.stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        consumer.poll(Duration.ofMillis(500)).forEach(record -> records.add(fact(record)));
      }
    }
    return records;
  }

  private static Fact fact(ConsumerRecord<String, byte[]> record) {
    return new Fact(
        record.topic(),
        record.key(),
        Long.parseLong(header(record, "ce_sequence")),
        header(record, "ce_type"),
        meaning(record));
  }

  private static String meaning(ConsumerRecord<String, byte[]> record) {
    var meaning = new StringBuilder(new String(record.value(), StandardCharsets.UTF_8));
    for (var header : record.headers()) {
      meaning.append(' ').append(header.key()).append('=');
      meaning.append(new String(header.value(), StandardCharsets.UTF_8));
    }
    return meaning.toString();
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    var header = record.headers().lastHeader(name);
    if (header == null) {
      throw new AssertionError("a record without " + name + " on " + record.topic());
    }
    return new String(header.value(), StandardCharsets.UTF_8);
  }

  /** All listeners' groups, one row for each topic that a group has committed to. */
  List<Group> groups() {
    var groups = new ArrayList<Group>();
    try (var admin = Admin.create(Map.of("bootstrap.servers", (Object) bootstrap))) {
      for (var listed : admin.listGroups().all().get(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        var behind = new HashMap<String, Long>();
        var committed =
            admin
                .listConsumerGroupOffsets(listed.groupId())
                .partitionsToOffsetAndMetadata()
                .get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        for (var end : ends(admin, committed.keySet()).entrySet()) {
          var done = committed.get(end.getKey());
          behind.merge(
              end.getKey().topic(), end.getValue() - (done == null ? 0 : done.offset()), Long::sum);
        }
        behind.forEach((topic, records) -> groups.add(new Group(listed.groupId(), topic, records)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the broker does not say how far its groups are", e);
    }
    return groups;
  }

  /** Ends of all partitions of the topics of these. */
  private static Map<TopicPartition, Long> ends(Admin admin, Set<TopicPartition> committed)
      throws ExecutionException, InterruptedException, TimeoutException {
    var topics = committed.stream().map(TopicPartition::topic).distinct().toList();
    var asked = new HashMap<TopicPartition, OffsetSpec>();
    admin
        .describeTopics(topics)
        .allTopicNames()
        .get(LIMIT.toSeconds(), TimeUnit.SECONDS)
        .values()
        .forEach(topic ->
            topic
                .partitions()
                .forEach(p ->
                    asked.put(
                        new TopicPartition(topic.name(), p.partition()), OffsetSpec.latest())));
    var ends = new HashMap<TopicPartition, Long>();
    admin
        .listOffsets(asked)
        .all()
        .get(LIMIT.toSeconds(), TimeUnit.SECONDS)
        .forEach((partition, end) -> ends.put(partition, end.offset()));
    return ends;
  }

  @Override
  public void close() {
    mongo.close();
  }
}
