package org.unionbridge.gateway.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.sight.Minutes.Minute;
import org.unionbridge.testing.InMemoryViewStore;

class MinutesTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:30Z");

  private final Minutes minutes = new Minutes(InMemoryViewStore.of(Minute.class));

  private void kept(Instant at, double outbox) {
    var seen = new Seen("plan", true, at, Map.of(Figure.OUTBOX, outbox), List.of());
    minutes.keep(at, List.of(seen)).block(Duration.ofSeconds(5));
  }

  private List<Minute> since(Instant from) {
    return minutes.since(from).collectList().blockOptional(Duration.ofSeconds(5)).orElseThrow();
  }

  @Test
  void theFirstLookOfAMinuteIsKept() {
    kept(NOW, 3);
    kept(NOW.plusSeconds(20), 4);
    assertThat(since(NOW.minusSeconds(60)))
        .containsExactly(
            new Minute(
                Instant.parse("2026-03-02T01:00:00Z"), Map.of("plan|up", 1.0, "plan|outbox", 3.0)));
  }

  @Test
  void aMinuteTakesThePlaceOfThatOfTheDayBefore() {
    for (int i = 0; i < 1_502; i++) {
      kept(NOW.plus(Duration.ofMinutes(i)), i);
    }
    var all = since(Instant.EPOCH);
    assertThat(all).hasSize(1_500);
    assertThat(all).allMatch(minute -> minute.figures().getOrDefault("plan|outbox", 0.0) >= 2);
  }
}
