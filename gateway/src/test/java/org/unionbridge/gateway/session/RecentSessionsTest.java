package org.unionbridge.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.person.Person;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.testing.InMemoryViewStore;

class RecentSessionsTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Place HOME = new Place("u1", "/u1/");
  private static final Holding CHAIR = new Holding("chair", HOME);

  private final InMemoryViewStore<SessionState> kept = InMemoryViewStore.of(SessionState.class);
  private final Sessions here = gateway();
  private final Sessions elsewhere = gateway();

  private Sessions gateway() {
    var day = Duration.ofDays(1);
    return new Sessions(kept, Clock.systemUTC(), new Sessions.Life(day, day, day));
  }

  private String begun() {
    var li = new Person("a1", 1, "o1", Optional.of("m1"), HOME, List.of(CHAIR));
    return here.begin(li, CHAIR, List.of(), "Firefox")
        .map(Stored::id)
        .blockOptional()
        .orElseThrow();
  }

  private static boolean lasts(Sessions gateway, String id) {
    return gateway.recent(id).hasElement().blockOptional(LIMIT).orElseThrow();
  }

  @Test
  void whatEndsAtThisGatewayHasEndedAtOnce() {
    var id = begun();
    assertThat(lasts(here, id)).isTrue();
    here.end(id).block(LIMIT);
    assertThat(lasts(here, id)).isFalse();
  }

  @Test
  void whatEndsAtAnotherHasEndedHereAfterAMoment() {
    var id = begun();
    assertThat(lasts(here, id)).isTrue();
    elsewhere.end(id).block(LIMIT);
    var ended = Instant.now();
    await().atMost(LIMIT).until(() -> !lasts(here, id));
    assertThat(Duration.between(ended, Instant.now())).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void whoeverChangesASessionNeverGoesByWhatWasAMomentAgo() {
    var id = begun();
    assertThat(lasts(here, id)).isTrue();
    assertThat(elsewhere.turn(id, 0).block(LIMIT)).isInstanceOf(Sessions.Turn.Next.class);
    assertThat(here.turn(id, 1).block(LIMIT)).isInstanceOf(Sessions.Turn.Next.class);
  }
}
