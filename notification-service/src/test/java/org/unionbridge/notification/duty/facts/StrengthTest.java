package org.unionbridge.notification.duty.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.notification.duty.Desk;
import org.unionbridge.notification.duty.Step;
import org.unionbridge.notification.standing.Tree;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.Inbound;

final class StrengthTest {

  private static final String TASK = "plan.task:t-1";
  private static final String DECISION = "plan.undecided:t-1";

  private final Desk desk = new Desk(Tree.grown());

  /** What is told of a task, one word after another; the first schedules it. */
  private static List<InboundEvent> history(String strengths) {
    var history = new ArrayList<InboundEvent>();
    for (var strength : strengths.strip().split(" ")) {
      long sequence = history.size() + 1;
      history.add(
          switch (strength) {
            case "done" -> Desk.completed(sequence, "2026-07-10T00:00:00Z");
            case "none" -> Desk.weighed(what(sequence), sequence, "");
            default -> Desk.weighed(what(sequence), sequence, strength);
          });
    }
    return history;
  }

  private static String what(long sequence) {
    return sequence == 1 ? "scheduled" : "rescheduled";
  }

  private String state(String id) {
    return desk.open(id)
        .map(_ -> "open")
        .or(() -> desk.ended(id).map(Enum::name).map(how -> how.toLowerCase(Locale.ROOT)))
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          none                       | open      | -
          firm                       | open      | -
          strive                     | open      | -
          tentative                  | -         | open
          awaits-approval            | -         | -
          some-day-another           | open      | -
          tentative firm             | open      | withdrawn
          tentative none             | open      | withdrawn
          tentative awaits-approval  | withdrawn | withdrawn
          awaits-approval firm       | open      | -
          awaits-approval tentative  | withdrawn | open
          firm tentative             | withdrawn | open
          firm awaits-approval       | withdrawn | -
          firm tentative strive      | open      | withdrawn
          tentative done             | done      | done
          firm done                  | done      | -
          tentative firm done        | done      | done
          """)
  void whatIsOwedFollowsHowFirmlyItIsUndertaken(String told, String task, String decision) {
    history(told).forEach(desk::arrives);
    assertThat(state(TASK)).isEqualTo(task);
    assertThat(state(DECISION)).isEqualTo(decision);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none tentative firm done", "tentative firm", "firm tentative"})
  void aReplayUndoesNothing(String told) {
    history(told).forEach(desk::arrives);
    var after = desk.all();
    Stream.of(history(told), history(told).reversed()).flatMap(List::stream).forEach(desk::arrives);
    assertThat(desk.all()).isEqualTo(after);
  }

  @Test
  void somethingTentativeIsDecidedOnByTheMiddleOfItsTime() {
    desk.arrives(Desk.weighed("scheduled", 1, "tentative"));
    var duty = desk.open(DECISION).orElseThrow();
    assertThat(duty.owes()).isEqualTo("chair");
    assertThat(duty.span().from()).isEqualTo("2026-07-01");
    assertThat(duty.span().due()).isEqualTo("2026-07-16");
    assertThat(duty.steps()).extracting(Step::key).containsExactly("due");
  }

  @Test
  void nothingIsKeptOfADecisionThatNobodyHadToTake() {
    history("firm strive done").forEach(desk::arrives);
    assertThat(desk.all()).extracting(Stored::id).containsExactly(TASK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.task.scheduled", "plan.task.rescheduled"})
  void whatPlanPromisesInEachVersionIsUnderstood(String type) {
    for (int version = 1; version <= 2; version++) {
      var body = Golden.read(Golden.contract("plan-service", type, version)).put("unionId", "g1");
      var id = "t" + version;
      desk.arrives(Inbound.event("task:" + id, type, 2, body.put("taskId", id)));
    }
    assertThat(desk.open("plan.task:t1")).isPresent();
    assertThat(desk.open("plan.task:t2")).isEmpty();
    assertThat(desk.open("plan.undecided:t2")).isPresent();
  }
}
