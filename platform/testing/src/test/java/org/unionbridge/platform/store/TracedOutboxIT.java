package org.unionbridge.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.platform.decision.Decision.accept;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.outbox.KafkaPublisher;
import org.unionbridge.platform.outbox.Relay;
import org.unionbridge.platform.outbox.Sweeper;
import org.unionbridge.platform.outbox.WorkShare;
import org.unionbridge.platform.tracing.Spans;
import org.unionbridge.platform.tracing.TracingConfiguration;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Tally;
import org.unionbridge.testing.Tally.Counted;
import org.unionbridge.testing.TraceReceiver;
import org.unionbridge.testing.TraceReceiver.Told;

/** The trace of a command goes on with its events, also when a sweeper sends them later. */
class TracedOutboxIT {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Place HERE = new Place("u1", "/gd/u1/");
  private static final String TRACE = Contexts.TRACE.substring(3, 35);
  private static final String REQUEST = Contexts.TRACE.substring(36, 52);
  private static final Set<Integer> ALL_SLOTS =
      IntStream.range(0, WorkShare.SLOTS).boxed().collect(Collectors.toUnmodifiableSet());

  private final TraceReceiver receiver = TraceReceiver.start();
  private final AnnotationConfigApplicationContext tracing = tracing(receiver.address());
  private final MockProducer<String, byte[]> broker =
      new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
  private final StoreRig rig = new StoreRig(DocumentStores.forTests().getFirst());
  private final Relay relay =
      rig.relay(
          new KafkaPublisher(broker, "tally", Duration.ofSeconds(5), tracing.getBean(Spans.class)));
  private final AggregateStore<Tally, Counted> store =
      new Stores(
              "tally",
              rig.database,
              rig.outboxes,
              relay,
              Clock.systemUTC(),
              tracing.getBean(Spans.class))
          .aggregates("tallies", new Tally.Codec());

  private static AnnotationConfigApplicationContext tracing(String to) {
    var context = new AnnotationConfigApplicationContext();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test", Map.of("unionbridge.traces", to, "spring.application.name", "tally")));
    context.register(TracingConfiguration.class);
    context.refresh();
    return context;
  }

  @AfterEach
  void close() {
    relay.close();
    rig.close();
    tracing.close();
    receiver.close();
  }

  private static void until(BooleanSupplier condition) {
    var limit = Instant.now().plus(LIMIT);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(limit);
      Thread.onSpinWait();
    }
  }

  private void sweep() {
    var sweeper =
        new Sweeper(
            rig.outboxes,
            relay,
            () -> ALL_SLOTS,
            StoreRig.SETTINGS,
            rig.metrics,
            Clock.systemUTC());
    assertThat(sweeper.sweep().block(LIMIT)).isEqualTo(1);
  }

  private static String traceparent(ProducerRecord<String, byte[]> sent) {
    return new String(sent.headers().lastHeader("ce_traceparent").value(), StandardCharsets.UTF_8);
  }

  private List<Told> named(String name) {
    return receiver.of(TRACE).stream().filter(step -> step.name().equals(name)).toList();
  }

  @Test
  void anEventThatIsSentAgainStaysInItsTrace() {
    var unused =
        store
            .change(Scope.everything(), HERE, "a", Contexts.plain(), _ -> accept(new Counted(1)))
            .blockOptional(LIMIT)
            .orElseThrow();
    until(() -> broker.errorNext(new TimeoutException("no broker")));
    until(() -> rig.registry.counter("outbox.send.failed").count() == 1);
    sweep();
    until(broker::completeNext);
    until(() -> named("send tally.facts").size() == 2);

    assertThat(named("write tallies"))
        .singleElement()
        .satisfies(step -> {
          assertThat(step.parent()).isEqualTo(REQUEST);
          assertThat(step.kind()).isEqualTo("CLIENT");
          assertThat(step.service()).isEqualTo("tally");
        });
    assertThat(named("send tally.facts"))
        .allSatisfy(step -> {
          assertThat(step.parent()).isEqualTo(REQUEST);
          assertThat(step.kind()).isEqualTo("PRODUCER");
        })
        .extracting(step -> step.attributes().getOrDefault("error.type", ""))
        .containsExactly(TimeoutException.class.getName(), "");
    var sent = broker.history().stream().filter(r -> r.topic().equals("tally.facts")).toList();
    assertThat(sent)
        .extracting(TracedOutboxIT::traceparent)
        .containsExactlyElementsOf(
            named("send tally.facts").stream()
                .map(step -> "00-" + TRACE + "-" + step.span() + "-01")
                .toList());
  }

  @Test
  void whereNobodyIsToldTheTraceGoesOnAsItCame() {
    try (var silent = tracing("")) {
      assertThat(silent.getBean(Spans.class)).isSameAs(Spans.NONE);
      assertThat(Spans.NONE.send(Contexts.TRACE, "tally.facts", "tally.counted").traceparent())
          .isEqualTo(Contexts.TRACE);
    }
  }
}
