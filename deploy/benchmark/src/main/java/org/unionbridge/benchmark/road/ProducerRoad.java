package org.unionbridge.benchmark.road;

import static org.unionbridge.platform.decision.Decision.accept;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.unionbridge.benchmark.comparison.Patience;
import org.unionbridge.benchmark.comparison.Side;
import org.unionbridge.benchmark.road.Task.Reported;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.decision.Decision;
import org.unionbridge.platform.outbox.Outboxes;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.Stores;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Commands by the platform's own road: read, decide, one conditional write, relay, removal. */
final class ProducerRoad implements Side {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final Scope SCOPE = Scope.within("/gd/sz/");
  private static final Place HERE = new Place(Task.UNION, Task.PATH);

  private final ConfigurableApplicationContext context;
  private final AggregateStore<Task, Reported> tasks;
  private final Outboxes outboxes;
  private final Topic topic;
  private long recordsBefore;

  ProducerRoad(String store, String broker) {
    this(store, broker, "");
  }

  /**
   * @param traces where it tells of traces; blank for nowhere
   */
  ProducerRoad(String store, String broker, String traces) {
    context = RoadApplication.producing(store, broker, traces);
    tasks = context.getBean(Stores.class).aggregates("tasks", new Task.Codec());
    outboxes = context.getBean(Outboxes.class);
    topic = new Topic(broker, RoadApplication.SERVICE + ".facts");
    Flux.fromStream(IntStream.range(0, Lanes.AGGREGATES).boxed())
        .flatMap(i -> tasks.change(SCOPE, HERE, Lanes.idOf(i), called(), this::report), 16)
        .then()
        .block(LIMIT);
    awaitEmptyOutboxes();
  }

  @Override
  public String name() {
    return "our road";
  }

  @Override
  public void prepare() {
    recordsBefore = topic.records();
  }

  @Override
  public void run(int operations) {
    Lanes.run(operations, this::command);
    awaitEmptyOutboxes();
  }

  private Mono<?> command(int aggregate) {
    return tasks
        .change(SCOPE, Lanes.idOf(aggregate), called(), this::report)
        .doOnNext(ProducerRoad::requireDone);
  }

  private Decision<Reported, String> report(Task task) {
    return accept(new Reported(Wire.REPORT, Wire.ACTOR, Task.DAY, task.reached() % 10));
  }

  private static void requireDone(Outcome<Task, String> outcome) {
    switch (outcome) {
      case Outcome.Done<Task, String> _ -> {}
      case Outcome.Refused<Task, String>(var reason) -> throw new IllegalStateException(reason);
    }
  }

  private static CommandContext called() {
    return new CommandContext(
        Wire.ACTOR,
        Instant.now(),
        Wire.CORRELATION,
        Optional.empty(),
        Wire.TRACE,
        Optional.empty(),
        OptionalLong.empty());
  }

  private void awaitEmptyOutboxes() {
    Patience.until("all outboxes empty", LIMIT, () -> pending() == 0);
  }

  private long pending() {
    return outboxes.backlog().blockOptional(LIMIT).orElseThrow().pending();
  }

  @Override
  public void verify(int operations) {
    WrongCount.unlessEqual("events on the topic", operations, topic.records() - recordsBefore);
    WrongCount.unlessEqual("events in outboxes", 0, pending());
  }

  @Override
  public void close() {
    topic.close();
    context.close();
  }
}
