package org.unionbridge.plan.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.MonthDay;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.unionbridge.plan.standing.StandingSamples;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.InMemoryViewStore;
import org.unionbridge.testing.Inbound;

class FilingFiguresTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Instant FILING_DAY = Instant.parse("2026-03-31T15:59:59Z");
  private static final Instant PAST = Instant.parse("2026-03-31T16:00:00Z");

  private final StandingSamples standing = new StandingSamples();
  private final ViewStore<BoardRow> rows = InMemoryViewStore.of(BoardRow.class);
  private final BoardListener listener = new BoardListener(rows, standing.unions());
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private Instant now = FILING_DAY;
  private final FilingFigures figures =
      new FilingFigures(
          new FilingBoard(_ -> rows, _ -> 0, standing.unions(), MonthDay.of(3, 31)),
          standing.unions(),
          () -> now,
          registry);

  FilingFiguresTest() {
    know("u1", "city");
    know("u2", "grassroots");
    know("u3", "grassroots");
    know("u4", "grassroots");
    know("b1", "branch");
  }

  private void know(String id, String level) {
    standing.know(new Place(id, "/" + id + "/"), CHINA, level);
  }

  private void told(String unionId, String type, long sequence, int year) {
    var body =
        Golden.read(Golden.contract("plan-service", type, 1))
            .put("planId", "p-" + unionId + year)
            .put("unionId", unionId)
            .put("year", year);
    var key = "plan:p-" + unionId + year;
    listener.apply(Inbound.event(key, type, sequence, body)).block(LIMIT);
  }

  private int figure(String name, String level) {
    figures.count().block(LIMIT);
    return (int) registry.get(name).tag("level", level).gauge().value();
  }

  @Test
  void whoHasNotFiledIsCountedByLevelOnceTheFilingDayIsPast() {
    told("u2", "plan.filed", 1, 2026);
    told("u3", "plan.filing.accepted", 1, 2026);
    told("u4", "plan.filed", 1, 2025);
    assertThat(figure("plans.unfiled", "grassroots")).isZero();
    now = PAST;
    assertThat(figure("plans.unfiled", "grassroots")).isEqualTo(1);
    assertThat(figure("plans.unfiled", "city")).isEqualTo(1);
    told("u4", "plan.filed", 1, 2026);
    assertThat(figure("plans.unfiled", "grassroots")).isZero();
  }

  @Test
  void whatWasReturnedCountsUntilItIsFiledAgainWhateverTheDay() {
    told("u2", "plan.filing.returned", 1, 2026);
    assertThat(figure("plans.returned", "grassroots")).isEqualTo(1);
    now = PAST;
    assertThat(figure("plans.returned", "grassroots")).isEqualTo(1);
    assertThat(figure("plans.unfiled", "grassroots")).isEqualTo(3);
    told("u2", "plan.filed", 2, 2026);
    assertThat(figure("plans.returned", "grassroots")).isZero();
    assertThat(figure("plans.unfiled", "grassroots")).isEqualTo(2);
  }

  @Test
  void branchesAreNotAskedAndManyPagesAreReadToTheEnd() {
    now = PAST;
    for (int i = 0; i < 450; i++) {
      know("t" + i, "town");
    }
    assertThat(figure("plans.unfiled", "town")).isEqualTo(450);
    assertThat(registry.find("plans.unfiled").tag("level", "branch").gauge()).isNull();
  }

  @Test
  void eachFigureSaysWhatItIs() {
    assertThat(registry.getMeters())
        .allSatisfy(meter -> assertThat(meter.getId().getDescription()).isNotBlank());
  }
}
