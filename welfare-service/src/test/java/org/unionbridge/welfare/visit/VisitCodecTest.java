package org.unionbridge.welfare.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.money.Money;
import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.testing.Golden;
import org.unionbridge.welfare.visit.Visit.NotDemanded;
import org.unionbridge.welfare.visit.Visit.Open;
import org.unionbridge.welfare.visit.Visit.Recorded;
import org.unionbridge.welfare.visit.VisitEvent.VisitEmptied;
import org.unionbridge.welfare.visit.VisitEvent.VisitOpened;
import org.unionbridge.welfare.visit.VisitEvent.VisitRecorded;

class VisitCodecTest {

  private static final Demand DEMAND =
      new Demand(
          "l1",
          "m1",
          "u1029",
          Optional.of(new Sealed("c2VhbGVkIGNhdXNl")),
          LocalDate.of(2026, 3, 5),
          LocalDate.of(2026, 3, 10));
  private static final VisitReport REPORT =
      new VisitReport(
          LocalDate.of(2026, 3, 9),
          List.of("m2", "m3"),
          Optional.of(new Sealed("c2VhbGVkIGdpZnQ=")),
          Optional.of(Money.yuan(200)),
          Optional.empty());

  private static final Map<String, Visit> STAGES =
      Map.of(
          "visit.not-demanded", new NotDemanded(),
          "visit.open", new Open(DEMAND),
          "visit.recorded", new Recorded(DEMAND, REPORT),
          "visit.emptied", new Recorded(DEMAND.emptied(), REPORT.emptied()));

  private final VisitCodec codec = new VisitCodec();

  @Test
  void everyStageIsWrittenAndReadAsBefore() {
    STAGES.forEach((name, state) -> {
      var file = Golden.state("welfare-service", name);
      Golden.assertMatches(file, codec.write(state));
      assertThat(codec.read(Golden.read(file), 1)).isEqualTo(state);
    });
  }

  @Test
  void othersLearnOfVisitsByIdsAndDatesAlone() {
    for (VisitEvent event :
        List.of(
            new VisitOpened(DEMAND),
            new VisitRecorded("m1", "u1029", REPORT),
            new VisitEmptied("m1", "u1029"))) {
      var fact = codec.fact("v1", event);
      Golden.assertMatches(
          Golden.contract("welfare-service", fact.type(), fact.schema()), fact.data());
    }
  }

  @Test
  void aVisitBelongsToTheMemberWhoIsVisited() {
    assertThat(codec.owner(new Open(DEMAND))).contains("m1");
    assertThat(codec.owner(new Recorded(DEMAND, REPORT))).contains("m1");
    assertThat(codec.owner(new NotDemanded())).isEmpty();
  }
}
