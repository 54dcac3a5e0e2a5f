package org.unionbridge.benchmark.road;

import java.util.List;
import java.util.Map;
import org.unionbridge.benchmark.comparison.Comparison;
import org.unionbridge.benchmark.comparison.Order;
import org.unionbridge.benchmark.comparison.Round;

/** Our own roads of events, each beside the least that anybody could do. */
public final class Roads {

  private Roads() {}

  public static Map<String, List<Round>> rounds(
      Order order, String store, String broker, Map<String, Long> processes, int warmUps) {
    return switch (order.road()) {
      case PRODUCER -> {
        int operations = order.operations() > 0 ? order.operations() : 20_000;
        var comparison = new Comparison(processes, operations, order.rounds(), warmUps);
        try (var road = new ProducerRoad(store, broker);
            var floor = new ProducerFloor(store, broker, false);
            var reading = new ProducerFloor(store, broker, true)) {
          yield comparison.run(List.of(road, floor, reading));
        }
      }
      case CONSUMER -> {
        int operations = order.operations() > 0 ? order.operations() : 200_000;
        var comparison = new Comparison(processes, operations, order.rounds(), warmUps);
        var source = new ConsumerSource(operations);
        source.fill(broker);
        try (var road = new ConsumerRoad(store, broker, source);
            var floor = new ConsumerFloor(store, broker, source)) {
          yield comparison.run(List.of(road, floor));
        }
      }
      case GATEWAY, GUARDS -> throw new IllegalArgumentException("no road of events: " + order);
    };
  }
}
