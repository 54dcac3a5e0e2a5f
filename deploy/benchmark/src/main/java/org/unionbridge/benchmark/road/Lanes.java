package org.unionbridge.benchmark.road;

import java.time.Duration;
import java.util.function.IntFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Commands on many aggregates, 64 at once, never two of one aggregate at once. */
final class Lanes {

  static final int AT_ONCE = 64;
  static final int AGGREGATES = 4_096;

  private static final int PER_LANE = AGGREGATES / AT_ONCE;
  private static final Duration LIMIT = Duration.ofMinutes(3);

  private Lanes() {}

  /** Each lane has aggregates of its own and works on one after the other, in turn. */
  static void run(int operations, IntFunction<Mono<?>> command) {
    Flux.range(0, AT_ONCE)
        .flatMap(lane -> lane(lane, share(operations, lane), command), AT_ONCE)
        .then()
        .block(LIMIT);
  }

  private static Mono<Void> lane(int lane, int commands, IntFunction<Mono<?>> command) {
    return Flux.range(0, commands)
        .concatMap(turn -> command.apply(lane + AT_ONCE * (turn % PER_LANE)))
        .then();
  }

  private static int share(int operations, int lane) {
    return operations / AT_ONCE + (lane < operations % AT_ONCE ? 1 : 0);
  }

  static String idOf(int aggregate) {
    return "t%019d".formatted(aggregate);
  }
}
