package org.unionbridge.benchmark.door;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionbridge.benchmark.comparison.Comparison;
import org.unionbridge.benchmark.comparison.Order;
import org.unionbridge.benchmark.server.ServerProcess;
import org.unionbridge.platform.privacy.MasterKey;

/** Measures what our gateway costs beside one that guards nothing. Each stands in a process. */
public final class DoorBenchmark implements AutoCloseable {

  /** The side that is judged, and the process that it is. */
  static final String OURS = "gateway";

  static final String BARE = "bare";
  static final String NGINX = "nginx";

  private static final int OPERATIONS = 15_000;

  /** A door without a guard has just started; ours beside it has long been warm. */
  private static final int FROM_COLD = 8;

  private final Order order;
  private final int warmUps;
  private final Path dir;
  private final List<AutoCloseable> running = new ArrayList<>();
  private final Map<String, Long> shared = new LinkedHashMap<>();
  private final String upstream;
  private final GuardedDoor.Place place;
  private final ServerProcess gateway;
  private final List<String> cookies;

  private DoorBenchmark(Order order, Path dir, int warmUps) {
    this.order = order;
    this.dir = dir;
    this.warmUps = warmUps;
    shared.put("client", ProcessHandle.current().pid());
    upstream = known("service", ServerProcess.upstream(dir)).address();
    var store = known("store", ServerProcess.memoryStore(dir));
    var broker = known("broker", ServerProcess.broker(dir));
    var keys = dir.resolve("keys");
    var unused = MasterKey.openOrCreate(keys, false);
    place =
        new GuardedDoor.Place(
            store.address(), broker.address(), keys.toString(), upstream, "none", true);
    gateway = known(OURS, DoorServer.guarded(dir, place));
    var told = gateway.address().split(" ", 2);
    cookies = People.signIn(told[0], told[1]);
  }

  private ServerProcess known(String name, ServerProcess process) {
    running.add(process);
    shared.put(name, process.pid());
    return process;
  }

  private DoorLoad ours() {
    return new DoorLoad(OURS, gateway.address().split(" ", 2)[0], cookies);
  }

  /** Our gateway, the bare one and nginx in turn. */
  public static DoorReport doors(Order order, Path dir, int warmUps) {
    try (var benchmark = new DoorBenchmark(order, dir, warmUps)) {
      return benchmark.doors();
    }
  }

  private DoorReport doors() {
    var bare = known(BARE, DoorServer.bare(dir, upstream));
    var sides = new ArrayList<DoorLoad>();
    sides.add(ours());
    sides.add(new DoorLoad(BARE, bare.address(), cookies));
    Nginx.start(dir, upstream)
        .ifPresentOrElse(
            nginx -> {
              running.add(nginx);
              shared.put(NGINX, nginx.pid());
              sides.add(new DoorLoad(NGINX, nginx.address(), cookies));
            },
            () -> System.err.println("这台机器没有 nginx。 / No nginx here: left out."));
    return compare(sides, warmUps);
  }

  /** Our gateway beside itself without one guard, guard by guard. */
  public static Map<String, DoorReport> guards(Order order, Path dir, int warmUps) {
    try (var benchmark = new DoorBenchmark(order, dir, warmUps)) {
      var reports = new LinkedHashMap<String, DoorReport>();
      for (String guard : Guard.words(order.guard())) {
        reports.put(guard, benchmark.without(guard));
      }
      return reports;
    }
  }

  private DoorReport without(String guard) {
    var name = "without " + guard;
    try (var lacking = DoorServer.guarded(dir, place.lacking(guard))) {
      shared.put(name, lacking.pid());
      return compare(
          List.of(ours(), new DoorLoad(name, lacking.address(), cookies)), FROM_COLD * warmUps);
    } finally {
      shared.remove(name);
    }
  }

  private DoorReport compare(List<DoorLoad> sides, int mostWarmUps) {
    int operations = order.operations() > 0 ? order.operations() : OPERATIONS;
    var comparison = new Comparison(shared, operations, order.rounds(), mostWarmUps);
    try {
      var rounds = comparison.run(List.copyOf(sides));
      var waits = new LinkedHashMap<String, List<Waits>>();
      sides.forEach(side -> waits.put(side.name(), last(side.waits(), order.rounds())));
      return new DoorReport(order, List.copyOf(shared.keySet()), rounds, waits);
    } finally {
      sides.forEach(DoorLoad::close);
    }
  }

  private static List<Waits> last(List<Waits> all, int many) {
    return List.copyOf(all.subList(all.size() - many, all.size()));
  }

  @Override
  public void close() {
    for (AutoCloseable one : running.reversed()) {
      try {
        one.close();
      } catch (Exception failure) {
        System.err.println("still running: " + failure);
      }
    }
  }
}
