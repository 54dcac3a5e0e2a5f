package org.unionbridge.benchmark.road;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.unionbridge.benchmark.comparison.Comparison;
import org.unionbridge.benchmark.comparison.Order;
import org.unionbridge.benchmark.comparison.Round;
import org.unionbridge.benchmark.comparison.Side;
import org.unionbridge.benchmark.server.ServerProcess;
import org.unionbridge.platform.logs.JsonLines;

/** Our road while it is told of: every step as a span, and the usual log as JSON in a file. */
public final class Watched implements Side {

  private final Side road;
  private final Path log;
  private final FileAppender<ILoggingEvent> lines = new FileAppender<>();

  Watched(Side road, Path log) {
    this.road = road;
    this.log = log;
  }

  /** The road watched and unwatched in turn; spans go to a process that takes whatever comes. */
  public static Map<String, List<Round>> rounds(
      Order order,
      String store,
      String broker,
      Path dir,
      Map<String, Long> processes,
      int warmUps) {
    var log = dir.resolve("watched.log");
    try (var collector = ServerProcess.upstream(dir)) {
      var traces = collector.address() + "/v1/traces";
      return switch (order.road()) {
        case PRODUCER -> {
          var comparison = comparison(order, 20_000, processes, warmUps);
          try (var watched = new Watched(new ProducerRoad(store, broker, traces), log);
              var plain = new ProducerRoad(store, broker)) {
            yield comparison.run(List.of(watched, plain));
          }
        }
        case CONSUMER -> {
          var comparison = comparison(order, 200_000, processes, warmUps);
          var source = new ConsumerSource(order.operations() > 0 ? order.operations() : 200_000);
          source.fill(broker);
          try (var watched = new Watched(new ConsumerRoad(store, broker, source, traces), log);
              var plain = new ConsumerRoad(store, broker, source)) {
            yield comparison.run(List.of(watched, plain));
          }
        }
        case GATEWAY, GUARDS -> throw new IllegalArgumentException("no road of events: " + order);
      };
    }
  }

  private static Comparison comparison(
      Order order, int usual, Map<String, Long> processes, int warmUps) {
    int operations = order.operations() > 0 ? order.operations() : usual;
    return new Comparison(processes, operations, order.rounds(), warmUps);
  }

  @Override
  public String name() {
    return "our road, watched";
  }

  @Override
  public void prepare() {
    var root = root();
    var encoder = new JsonLines();
    encoder.setContext(root.getLoggerContext());
    encoder.start();
    lines.setContext(root.getLoggerContext());
    lines.setFile(log.toString());
    lines.setEncoder(encoder);
    lines.start();
    root.addAppender(lines);
    root.setLevel(Level.INFO);
    road.prepare();
  }

  @Override
  public void run(int operations) {
    road.run(operations);
  }

  @Override
  public void verify(int operations) {
    try {
      road.verify(operations);
    } finally {
      root().setLevel(Level.WARN);
      root().detachAppender(lines);
      lines.stop();
    }
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  @Override
  public void close() {
    road.close();
  }
}
