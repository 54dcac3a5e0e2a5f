package org.unionbridge.platform.outbox;

import static org.unionbridge.platform.outbox.CloudEventHeaders.*;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.unionbridge.platform.tracing.Spans;
import org.unionbridge.platform.tracing.Step;

/** Sends events to Kafka as CloudEvents in binary mode. */
public final class KafkaPublisher implements Publisher {

  private static final String AUDIT = ".audit";

  private final Producer<String, byte[]> producer;
  private final String service;
  private final Duration limit;
  private final Spans spans;

  /**
   * @param limit how long to wait for the broker's word: longer than the producer's own delivery
   *     time-out, so that a late acknowledgement is never taken for a failure
   */
  public KafkaPublisher(
      Producer<String, byte[]> producer, String service, Duration limit, Spans spans) {
    this.producer = producer;
    this.service = service;
    this.limit = limit;
    this.spans = spans;
  }

  @Override
  public Sending send(Envelope envelope) {
    try {
      return begin(envelope).get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Sending.Failed(e);
    } catch (ExecutionException | TimeoutException e) {
      return new Sending.Failed(e);
    }
  }

  @Override
  public CompletableFuture<Sending> begin(Envelope envelope) {
    var word = begin(envelope, envelope.topic());
    return envelope.audited()
        ? word.thenCombine(begin(envelope, service + AUDIT), KafkaPublisher::ofBoth)
        : word;
  }

  /** Sent when both are; otherwise both are sent again, and whoever reads them expects that. */
  private static Sending ofBoth(Sending own, Sending audit) {
    return own instanceof Sending.Acknowledged ? audit : own;
  }

  private CompletableFuture<Sending> begin(Envelope envelope, String topic) {
    var word = new CompletableFuture<Sending>();
    var step = spans.send(envelope.origin().traceparent(), topic, envelope.type());
    try {
      var unused =
          producer.send(
              record(envelope, topic, step.traceparent()),
              (_, error) -> {
                ended(step, error);
                word.complete(error == null ? new Sending.Acknowledged() : judge(error));
              });
    } catch (RuntimeException e) {
      ended(step, e);
      word.complete(judge(e));
    }
    return word;
  }

  private static void ended(Step step, @Nullable Exception error) {
    if (error != null) {
      step.failed(error);
    }
    step.end();
  }

  private static Sending judge(Throwable cause) {
    return switch (cause) {
      case RecordTooLargeException _, SerializationException _ ->
          new Sending.Hopeless(cause.getClass().getSimpleName());
      default -> new Sending.Failed(cause);
    };
  }

  private ProducerRecord<String, byte[]> record(Envelope event, String topic, String traceparent) {
    var body = event.body().map(text -> text.getBytes(StandardCharsets.UTF_8)).orElse(null);
    var record = new ProducerRecord<>(topic, event.key(), body);
    put(record, SPEC_VERSION, "1.0");
    put(record, ID, event.id());
    put(record, TYPE, event.type());
    put(record, SOURCE, "/" + service);
    put(record, SUBJECT, event.key());
    put(record, TIME, event.at().toString());
    put(record, DATA_SCHEMA, event.type() + "/" + event.schema());
    put(record, RECORDED_TIME, event.recorded().toString());
    put(record, UNION_PATH, event.unionPath());
    put(record, SEQUENCE, Long.toString(event.sequence()));
    put(record, ACTOR, event.origin().actor());
    put(record, CORRELATION_ID, event.origin().correlationId());
    event.origin().causationId().ifPresent(id -> put(record, CAUSATION_ID, id));
    put(record, TRACE_PARENT, traceparent);
    put(record, CONTENT_TYPE, "application/json");
    return record;
  }

  private static void put(ProducerRecord<String, byte[]> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
