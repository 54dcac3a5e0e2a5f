package org.unionbridge.welfare.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;
import org.unionbridge.welfare.standing.Roster;
import org.unionbridge.welfare.visit.VisitCommand.OpenVisit;

class VisitFiguresTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final Roster roster = new Roster().union("/gd/").union("/gd/sz/");
  private final InMemoryAggregateStore<Visit, VisitEvent> visits =
      InMemoryAggregateStore.of("welfare", new VisitCodec());
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private Instant now = Instant.parse("2026-03-04T15:59:59Z");
  private final VisitFigures figures =
      new VisitFigures(visits, roster.standings(), () -> now, registry);

  private void open(String id, String path, String dueOn) {
    var place = Actors.placeOf(path);
    var demand =
        new Demand(
            "l-" + id,
            "m1",
            place.unionId(),
            Optional.empty(),
            LocalDate.of(2026, 2, 27),
            LocalDate.parse(dueOn));
    visits
        .<VisitRefusal>change(
            Scope.everything(),
            place,
            id,
            Contexts.plain(),
            state -> Visiting.decide(state, new OpenVisit(demand)))
        .block(LIMIT);
  }

  private int overdue() {
    figures.count().block(LIMIT);
    assertThat(registry.get("visits.overdue").tag("level", "city").gauge().value()).isZero();
    return (int) registry.get("visits.overdue").tag("level", "grassroots").gauge().value();
  }

  @Test
  void visitsAreOverdueFromTheDayAfterTheirLast() {
    open("v1", "/gd/sz/", "2026-03-04");
    open("v2", "/gd/sz/", "2026-03-05");
    open("v3", "/gd/", "2026-02-28");
    assertThat(overdue()).isEqualTo(1);
    now = Instant.parse("2026-03-04T16:00:00Z");
    assertThat(overdue()).isEqualTo(2);
    now = Instant.parse("2026-06-01T00:00:00Z");
    assertThat(overdue()).isEqualTo(3);
  }

  @Test
  void oneOfAUnionThatIsNotKnownCountsNowhere() {
    open("v1", "/gd/gz/", "2026-02-28");
    assertThat(overdue()).isZero();
  }

  @Test
  void onlyWhatIsOpenHasADayFromWhichItIsOverdue() {
    open("v1", "/gd/sz/", "2026-03-04");
    var codec = new VisitCodec();
    var state = Objects.requireNonNull(visits.find(Scope.everything(), "v1").block(LIMIT)).state();
    assertThat(codec.write(state).path("lateFrom").asString()).isEqualTo("2026-03-05");
    var open = (Visit.Open) state;
    var report =
        new VisitReport(
            LocalDate.of(2026, 3, 1),
            List.of("m2"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(codec.write(new Visit.Recorded(open.demand(), report)).has("lateFrom")).isFalse();
    assertThat(codec.read(codec.write(state), 1)).isEqualTo(state);
  }
}
