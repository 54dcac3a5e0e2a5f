package org.unionbridge.benchmark.road;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.unionbridge.benchmark.comparison.Patience;
import org.unionbridge.benchmark.comparison.Side;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The least that a writer can do: a conditional update, and a record to the broker in batches.
 * Nothing ties the two together: a crash in between loses the event.
 */
final class ProducerFloor implements Side {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String FACTS = "floor.facts";

  private final boolean readsBefore;
  private final MongoClient client;
  private final MongoCollection<BsonDocument> documents;
  private final Producer<String, byte[]> producer;
  private final Topic topic;
  private final long[] versions = new long[Lanes.AGGREGATES];
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
  private long recordsBefore;

  /**
   * @param readsBefore whether it reads the document first, as a writer must that does not hold it
   */
  ProducerFloor(String store, String broker, boolean readsBefore) {
    this.readsBefore = readsBefore;
    client = BareClient.of(store);
    var kind = readsBefore ? "read" : "held";
    documents = client.getDatabase("floor").getCollection(kind, BsonDocument.class);
    producer =
        new KafkaProducer<>(
            Wire.producer(broker), new StringSerializer(), new ByteArraySerializer());
    topic = new Topic(broker, kind + "." + FACTS);
    topic.make();
    Flux.fromStream(IntStream.range(0, Lanes.AGGREGATES).boxed())
        .flatMap(i -> Mono.from(documents.insertOne(first(i))), 16)
        .then()
        .block(LIMIT);
  }

  private static BsonDocument first(int aggregate) {
    return new BsonDocument("_id", new BsonString(Lanes.idOf(aggregate)))
        .append("version", new BsonInt64(0))
        .append("state", state(0));
  }

  @Override
  public String name() {
    return readsBefore ? "floor that reads before" : "floor";
  }

  @Override
  public void prepare() {
    recordsBefore = topic.records();
    acknowledged.set(0);
  }

  @Override
  public void run(int operations) {
    Lanes.run(operations, this::command);
    producer.flush();
    Patience.until("all acknowledged", LIMIT, () -> acknowledged.get() == operations);
  }

  private Mono<?> command(int aggregate) {
    var id = Lanes.idOf(aggregate);
    return readsBefore
        ? Mono.from(documents.find(eq("_id", id)).first())
            .flatMap(found -> write(aggregate, id, found.getInt64("version").getValue()))
        : write(aggregate, id, versions[aggregate]);
  }

  private Mono<?> write(int aggregate, String id, long version) {
    var filter =
        new BsonDocument("_id", new BsonString(id)).append("version", new BsonInt64(version));
    var set =
        new BsonDocument("version", new BsonInt64(version + 1)).append("state", state(version + 1));
    return Mono.from(documents.updateOne(filter, new BsonDocument("$set", set)))
        .doOnNext(result -> {
          WrongCount.unlessEqual("documents changed", 1, result.getModifiedCount());
          versions[aggregate] = version + 1;
          produce(id, version + 1);
        });
  }

  private void produce(String id, long sequence) {
    var record = Wire.record(topicName(), id, sequence, Instant.now().toString());
    var unused =
        producer.send(
            record,
            (_, error) -> {
              if (error == null) {
                acknowledged.incrementAndGet();
              } else {
                failure.set(error);
              }
            });
  }

  private String topicName() {
    return (readsBefore ? "read." : "held.") + FACTS;
  }

  /** The same fields and sizes as the state of a {@link Task}. */
  private static BsonDocument state(long reached) {
    var task = Task.opened();
    return new BsonDocument("planId", new BsonString(task.planId()))
        .append("unionId", new BsonString(task.unionId()))
        .append("title", new BsonString(task.title()))
        .append("responsible", new BsonString(task.responsible()))
        .append("dueOn", new BsonString("2026-03-02"))
        .append("stage", new BsonString(task.stage()))
        .append("target", new BsonInt64(task.target()))
        .append("reached", new BsonInt64(reached))
        .append("evidence", new BsonArray(task.evidence().stream().map(BsonString::new).toList()));
  }

  @Override
  public void verify(int operations) {
    var error = failure.get();
    if (error != null) {
      throw new IllegalStateException("the broker refused", error);
    }
    WrongCount.unlessEqual("events on the topic", operations, topic.records() - recordsBefore);
  }

  @Override
  public void close() {
    producer.close();
    topic.close();
    client.close();
  }
}
