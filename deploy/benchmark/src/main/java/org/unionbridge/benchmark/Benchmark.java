package org.unionbridge.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import org.unionbridge.benchmark.comparison.Order;
import org.unionbridge.benchmark.door.DoorBenchmark;
import org.unionbridge.benchmark.door.DoorReport;
import org.unionbridge.benchmark.road.Roads;
import org.unionbridge.benchmark.road.Watched;
import org.unionbridge.benchmark.server.ServerProcess;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.embedded.FreePorts;

/** Measures what the road costs beside the least that anybody could do, in one run. */
final class Benchmark {

  /** At most; a round of the consumer lasts longer. */
  private static final Map<Order.Road, Integer> WARM_UPS =
      Map.of(
          Order.Road.PRODUCER,
          10,
          Order.Road.CONSUMER,
          4,
          Order.Road.GATEWAY,
          6,
          Order.Road.GUARDS,
          3);

  private Benchmark() {}

  public static void main(String[] args) throws IOException {
    var order = Order.read(args);
    var dir = Path.of(System.getProperty("unionbridge.benchmark.dir", "target")).toAbsolutePath();
    Files.createDirectories(dir);
    var scratch = Files.createTempDirectory(dir, "run-");
    var result = result(order, scratch, WARM_UPS.getOrDefault(order.road(), 10));
    FileSystemUtils.deleteRecursively(scratch);
    System.out.println(result.table());
    var file = dir.resolve("benchmark-" + order.name() + ".json");
    Files.writeString(file, result.json());
    System.out.println(file);
    // What Kafka and the driver still have running is not worth waiting for.
    System.exit(0);
  }

  /** For people, and for programs. */
  private record Result(String table, String json) {}

  private static Result result(Order order, Path dir, int warmUps) {
    return switch (order.road()) {
      case PRODUCER, CONSUMER -> {
        var report = measure(order, dir, warmUps);
        yield new Result(report.table(), report.json());
      }
      case GATEWAY -> {
        var report = DoorBenchmark.doors(order, dir, warmUps);
        yield new Result(report.table(), report.json());
      }
      case GUARDS -> {
        var reports = DoorBenchmark.guards(order, dir, warmUps);
        yield new Result(DoorReport.prices(reports), DoorReport.json(reports));
      }
    };
  }

  /** One whole measurement of the road of events, on servers of its own. */
  static Report measure(Order order, Path dir, int warmUps) {
    try (var store = store(order.store(), dir);
        var broker = ServerProcess.broker(dir)) {
      var processes = new LinkedHashMap<String, Long>();
      processes.put("driver", ProcessHandle.current().pid());
      store.pid().ifPresent(pid -> processes.put("store", pid));
      processes.put("broker", broker.pid());
      var rounds =
          order.watched()
              ? Watched.rounds(order, store.uri(), broker.address(), dir, processes, warmUps)
              : Roads.rounds(order, store.uri(), broker.address(), processes, warmUps);
      return new Report(order, List.copyOf(processes.keySet()), rounds);
    }
  }

  private record Running(String uri, Optional<Long> pid, Runnable stop) implements AutoCloseable {

    static Running of(ServerProcess process) {
      return new Running(process.address(), Optional.of(process.pid()), process::close);
    }

    @Override
    public void close() {
      stop.run();
    }
  }

  private static Running store(Order.Store kind, Path dir) {
    return switch (kind) {
      case MEMORY -> Running.of(ServerProcess.memoryStore(dir));
      case FILE -> Running.of(ServerProcess.fileStore(dir));
      case MONGOD -> mongod(DocumentStores.find(dir, FreePorts.next()), dir.resolve("mongod/pid"));
    };
  }

  private static Running mongod(DocumentStore found, Path pid) {
    if (found.name().equals("embedded")) {
      found.close();
      throw new IllegalStateException("no real MongoDB here: neither MONGODB_URI nor on the PATH");
    }
    try {
      // A server that was here before has a process that is not ours to know.
      var known =
          Files.exists(pid)
              ? Optional.of(Long.parseLong(Files.readString(pid).strip()))
              : Optional.<Long>empty();
      return new Running(found.uri(), known, found::close);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
