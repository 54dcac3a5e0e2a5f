package org.unionbridge.welfare.lifeevent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.testing.Golden;
import org.unionbridge.welfare.lifeevent.LifeEvent.Reported;
import org.unionbridge.welfare.lifeevent.LifeEvent.Unreported;
import org.unionbridge.welfare.lifeevent.ReportEvent.LifeEventEmptied;
import org.unionbridge.welfare.lifeevent.ReportEvent.LifeEventReported;

class LifeEventCodecTest {

  private static final Occurrence ILLNESS =
      new Occurrence(
          "m1",
          "u1029",
          Optional.of(new Sealed("c2VhbGVkIGNhdXNl")),
          LocalDate.of(2026, 3, 5),
          LocalDate.of(2026, 3, 6),
          Optional.of(new Sealed("c2VhbGVkIG5vdGU=")));

  private static final Map<String, LifeEvent> STAGES =
      Map.of(
          "life-event.unreported", new Unreported(),
          "life-event.reported", new Reported(ILLNESS),
          "life-event.emptied", new Reported(ILLNESS.emptied()));

  private final LifeEventCodec codec = new LifeEventCodec();

  @Test
  void everyStageIsWrittenAndReadAsBefore() {
    STAGES.forEach((name, state) -> {
      var file = Golden.state("welfare-service", name);
      Golden.assertMatches(file, codec.write(state));
      assertThat(codec.read(Golden.read(file), 1)).isEqualTo(state);
    });
  }

  @Test
  void othersLearnOfTheReportButNotOfItsCause() {
    for (ReportEvent event :
        List.of(new LifeEventReported(ILLNESS), new LifeEventEmptied("m1", "u1029"))) {
      var fact = codec.fact("l1", event);
      Golden.assertMatches(
          Golden.contract("welfare-service", fact.type(), fact.schema()), fact.data());
    }
  }

  @Test
  void aLifeEventBelongsToTheMember() {
    assertThat(codec.owner(new Reported(ILLNESS))).contains("m1");
    assertThat(codec.owner(new Unreported())).isEmpty();
  }
}
