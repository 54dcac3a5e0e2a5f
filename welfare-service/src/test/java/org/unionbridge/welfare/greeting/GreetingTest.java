package org.unionbridge.welfare.greeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.platform.decision.Decision;
import org.unionbridge.welfare.greeting.BirthdayGreeting.Greeted;
import org.unionbridge.welfare.greeting.BirthdayGreeting.NotGreeted;
import org.unionbridge.welfare.greeting.GreetingCommand.RecordGreeting;
import org.unionbridge.welfare.greeting.GreetingEvent.GreetingRecorded;
import org.unionbridge.welfare.greeting.GreetingRefusal.AlreadyGreeted;
import org.unionbridge.welfare.greeting.GreetingRefusal.InTheFuture;
import org.unionbridge.welfare.greeting.GreetingRefusal.MemberNotActive;

class GreetingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 8);
  private static final Greeted GREETED = new Greeted("ada", "sz", TODAY);
  private static final GreetingEvent RECORDED = new GreetingRecorded("ada", "sz", TODAY);

  static Stream<Arguments> everyStageAndCommand() {
    return Stream.of(
        arguments(new NotGreeted(), on(TODAY, true), accept(RECORDED)),
        arguments(new NotGreeted(), on(TODAY, false), refuse(new MemberNotActive())),
        arguments(new NotGreeted(), on(TODAY.plusDays(1), true), refuse(new InTheFuture(TODAY))),
        arguments(GREETED, on(TODAY, true), accept()),
        arguments(GREETED, on(TODAY.minusDays(1), true), refuse(new AlreadyGreeted(TODAY))));
  }

  @ParameterizedTest
  @MethodSource("everyStageAndCommand")
  void aMemberIsGreetedOnceAYear(
      BirthdayGreeting state,
      GreetingCommand command,
      Decision<GreetingEvent, GreetingRefusal> expected) {
    assertThat(Greeting.decide(state, command)).isEqualTo(expected);
  }

  @Test
  void whatIsRecordedIsKept() {
    assertThat(Greeting.evolve(new NotGreeted(), RECORDED)).isEqualTo(GREETED);
  }

  @Test
  void aSecondGreetingIsAnImpossibleHistory() {
    assertThatThrownBy(() -> Greeting.evolve(GREETED, RECORDED))
        .isInstanceOf(IllegalStateException.class);
  }

  private static RecordGreeting on(LocalDate day, boolean active) {
    return new RecordGreeting("ada", "sz", active, day, TODAY);
  }
}
