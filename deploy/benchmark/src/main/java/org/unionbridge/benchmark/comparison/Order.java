package org.unionbridge.benchmark.comparison;

import java.util.Locale;
import java.util.Optional;

/**
 * What is to be measured.
 *
 * @param operations in each round; 0 stands for as many as make a round of some seconds
 * @param guard the only one whose price is wanted
 * @param watched whether the road is measured beside itself, told of by spans and a log in JSON
 */
public record Order(
    Road road, Store store, int rounds, int operations, Optional<String> guard, boolean watched) {

  /** Which part of the road. */
  public enum Road {
    PRODUCER,
    CONSUMER,
    GATEWAY,
    GUARDS
  }

  /** Which document store lies under it. */
  public enum Store {
    MEMORY,
    FILE,
    MONGOD
  }

  public static Order read(String... args) {
    var order = new Order(Road.PRODUCER, Store.MEMORY, 7, 0, Optional.empty(), false);
    for (int i = 0; i < args.length; i++) {
      order =
          switch (args[i]) {
            case "producer", "consumer", "gateway", "guards" ->
                order.with(Road.valueOf(upper(args[i])));
            case "--store" -> order.with(Store.valueOf(upper(value(args, ++i))));
            case "--rounds" -> order.withRounds(Integer.parseInt(value(args, ++i)));
            case "--operations" -> order.withOperations(Integer.parseInt(value(args, ++i)));
            case "--watched" -> order.withWatching();
            case "--guard" -> order.withGuard(value(args, ++i));
            default -> throw new IllegalArgumentException("not understood: " + args[i]);
          };
    }
    return order;
  }

  private static String value(String[] args, int at) {
    if (at >= args.length) {
      throw new IllegalArgumentException("a value is missing after " + args[at - 1]);
    }
    return args[at];
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private Order with(Road asked) {
    return new Order(asked, store, rounds, operations, guard, watched);
  }

  private Order with(Store asked) {
    return new Order(road, asked, rounds, operations, guard, watched);
  }

  private Order withRounds(int asked) {
    return new Order(road, store, asked, operations, guard, watched);
  }

  private Order withOperations(int asked) {
    return new Order(road, store, rounds, asked, guard, watched);
  }

  private Order withGuard(String asked) {
    return new Order(road, store, rounds, operations, Optional.of(asked), watched);
  }

  private Order withWatching() {
    return new Order(road, store, rounds, operations, guard, true);
  }

  public String name() {
    return (road + "-" + store + (watched ? "-watched" : "")).toLowerCase(Locale.ROOT);
  }
}
