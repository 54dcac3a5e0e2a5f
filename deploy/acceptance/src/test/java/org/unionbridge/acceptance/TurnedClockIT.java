package org.unionbridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** The wall clock of the machine is turned while people work. */
class TurnedClockIT {

  /** Longer than the broker waits for the heartbeat of a listener. */
  private static final Duration SESSION = Duration.ofSeconds(11);

  /**
   * Longer than a client of the broker waits before it connects again. It reckons that by the wall
   * clock: one that goes ahead and back within this time can keep it waiting for the whole way
   * back.
   */
  private static final Duration RECONNECTION = Duration.ofSeconds(3);

  @Test
  void commandsAndEventsGoOnAndNobodyIsSignedOut() {
    var clock = TurnedClock.make();
    // One account asks far more often than people do.
    var unlimited =
        RunningSystem.at("2026-03-02T09:00:00")
            .with("GATEWAY_LIMIT_ACCOUNT_AT_ONCE", "100000")
            .with("GATEWAY_LIMIT_ACCOUNT_A_MINUTE", "100000");
    try (var system = clock.wornBy(unlimited).start()) {
      var roll = Roll.begunIn(system);
      roll.registerUntil(() -> roll.size() > 5);

      clock.isOffBy(Duration.ofHours(-1));
      roll.registerUntil(after(SESSION));
      roll.theNewestIsKnownEverywhere();
      signedInStill(roll);

      clock.isOffBy(Duration.ofHours(1));
      signedInStill(roll);
      roll.registerUntil(after(RECONNECTION));
      roll.theNewestIsKnownEverywhere();

      clock.isOffBy(Duration.ZERO);
      roll.registerUntil(after(RECONNECTION));
      roll.theNewestIsKnownEverywhere();
      signedInStill(roll);
      roll.isWhole();
      assertThat(system.log()).doesNotContain("cannot tell which work is ours");
    }
  }

  private static void signedInStill(Roll roll) {
    roll.founder.get("/api/gateway/session").expect(200);
  }

  private static BooleanSupplier after(Duration time) {
    var end = Instant.now().plus(time);
    return () -> Instant.now().isAfter(end);
  }
}
