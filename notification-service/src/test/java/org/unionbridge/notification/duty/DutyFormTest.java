package org.unionbridge.notification.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.testing.Golden;

final class DutyFormTest {

  private static final About ABOUT = new About("plan.task", "plan", "t-1", "b1");
  private static final Instant AT = Instant.parse("2026-07-01T01:00:00Z");

  static List<Duty> stages() {
    var span =
        new Span(
            LocalDate.parse("2026-07-01"),
            LocalDate.parse("2026-07-31"),
            ZoneId.of("Asia/Shanghai"));
    var steps = List.of(new Step("opening", AT, Tone.NOTICE));
    return List.of(
        new Duty.Open(
            ABOUT, "chair", span, steps, AT, "duty.plan.task.reminder", "duty.plan.task.why"),
        new Duty.Closed(ABOUT, Optional.of("chair"), AT, Duty.Closed.How.DONE));
  }

  @ParameterizedTest
  @MethodSource("stages")
  void theWrittenFormOutlivesTheClasses(Duty duty) {
    var written = Duty.FORM.write(Duty.class, duty);
    var file = Golden.state("notification-service", "duty." + written.path("stage").stringValue());
    Golden.assertMatches(file, written);
    assertThat(Duty.FORM.read(Duty.class, Golden.read(file))).isEqualTo(duty);
  }
}
