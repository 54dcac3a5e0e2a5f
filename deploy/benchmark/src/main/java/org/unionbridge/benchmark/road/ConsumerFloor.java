package org.unionbridge.benchmark.road;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.unionbridge.benchmark.comparison.Side;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The least that a listener can do: poll, write the same documents in one bulk, commit. It neither
 * drops a repetition nor keeps an order nor notices a gap.
 */
final class ConsumerFloor implements Side {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final JsonMapper JSON = new JsonMapper();

  private final MongoClient client;
  private final MongoCollection<BsonDocument> documents;
  private final String broker;
  private final ConsumerSource source;
  private @Nullable Consumer<String, byte[]> consumer;
  private ConsumerRecords<String, byte[]> first = ConsumerRecords.empty();
  private int round;

  ConsumerFloor(String store, String broker, ConsumerSource source) {
    this.broker = broker;
    this.source = source;
    client = BareClient.of(store);
    documents = client.getDatabase("floor").getCollection("reports", BsonDocument.class);
  }

  @Override
  public String name() {
    return "floor";
  }

  @Override
  public void prepare() {
    // The stand-in for MongoDB takes it ill when there is nothing to drop.
    if (round > 0) {
      Mono.from(documents.drop()).block(LIMIT);
    }
    consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers",
                broker,
                "group.id",
                "floor-" + ++round,
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest",
                "max.poll.records",
                500),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    consumer.subscribe(List.of(ConsumerSource.TOPIC));
    first = consumer.poll(POLL);
    while (first.isEmpty()) {
      first = consumer.poll(POLL);
    }
  }

  @Override
  public void run(int operations) {
    var polling = consumer();
    int taken = take(first);
    while (taken < operations) {
      taken += take(polling.poll(POLL));
      polling.commitSync();
    }
  }

  private Consumer<String, byte[]> consumer() {
    if (consumer == null) {
      throw new IllegalStateException("not prepared");
    }
    return consumer;
  }

  private int take(ConsumerRecords<String, byte[]> records) {
    if (records.isEmpty()) {
      return 0;
    }
    var writes = new ArrayList<WriteModel<BsonDocument>>(records.count());
    records.forEach(record -> writes.add(write(record)));
    var result =
        Mono.from(documents.bulkWrite(writes, new BulkWriteOptions().ordered(false)))
            .blockOptional(LIMIT)
            .orElseThrow();
    WrongCount.unlessEqual(
        "documents written",
        records.count(),
        result.getMatchedCount() + result.getUpserts().size());
    return records.count();
  }

  private static WriteModel<BsonDocument> write(ConsumerRecord<String, byte[]> record) {
    var body = JSON.readTree(record.value());
    var id = body.path("taskId").stringValue();
    var sequence =
        new String(record.headers().lastHeader("ce_sequence").value(), StandardCharsets.UTF_8);
    var set =
        new BsonDocument("unionId", text(body, "unionId"))
            .append("unionPath", new BsonString(Task.PATH))
            .append("version", new BsonInt64(Long.parseLong(sequence)))
            .append("slot", new BsonInt64(Math.floorMod(id.hashCode(), 256)))
            .append("state", state(body));
    return new UpdateOneModel<>(
        new BsonDocument("_id", new BsonString(id)),
        new BsonDocument("$set", set),
        new UpdateOptions().upsert(true));
  }

  private static BsonDocument state(JsonNode body) {
    return new BsonDocument("taskId", text(body, "taskId"))
        .append("unionId", text(body, "unionId"))
        .append("reportId", text(body, "reportId"))
        .append("by", text(body, "by"))
        .append("on", text(body, "on"))
        .append("amount", new BsonInt64(body.path("amount").longValue()));
  }

  private static BsonString text(JsonNode body, String field) {
    return new BsonString(body.path(field).stringValue());
  }

  @Override
  public void verify(int operations) {
    consumer().close();
    consumer = null;
    long views = Mono.from(documents.countDocuments()).blockOptional(LIMIT).orElseThrow();
    WrongCount.unlessEqual("views", source.aggregates(), views);
  }

  @Override
  public void close() {
    if (consumer != null) {
      consumer.close();
    }
    client.close();
  }
}
