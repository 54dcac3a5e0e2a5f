package org.unionbridge.member.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.member.person.PersonSamples;
import org.unionbridge.platform.decision.Decision;

class MemberHistoryTest {

  private final MemberCodec codec = new MemberCodec();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void whateverIsAskedEveryStateSurvivesItsWrittenFormAndItsHistory(long seed) {
    var random = new Random(seed);
    var state = codec.initial();
    var history = new ArrayList<MemberEvent>();
    for (int step = 0; step < 200; step++) {
      for (MemberEvent event : accepted(state, command(random, step))) {
        state = codec.evolve(state, event);
        history.add(event);
        assertThat(codec.fact("m1", event).data().get("memberId").stringValue()).isEqualTo("m1");
      }
      assertThat(codec.read(codec.write(state), 1)).isEqualTo(state);
    }
    assertThat(history.stream().reduce(codec.initial(), codec::evolve, (a, b) -> b))
        .isEqualTo(state);
  }

  private static List<MemberEvent> accepted(Member state, MemberCommand command) {
    return switch (MemberRules.decide(state, command)) {
      case Decision.Accepted(var events) -> events;
      case Decision.Refused _ -> List.of();
    };
  }

  private static MemberCommand command(Random random, int step) {
    var union = "u" + random.nextInt(4);
    return switch (random.nextInt(7)) {
      case 0 ->
          new MemberCommand.Register(
              "m1", union, random.nextBoolean(), PersonSamples.PERSON, random.nextBoolean());
      case 1 -> new MemberCommand.Transfer(union, random.nextBoolean());
      case 2 -> new MemberCommand.ShowPersonalData(oneOf(random, Purpose.values()));
      case 3 ->
          step > 180
              ? new MemberCommand.EraseAgain()
              : new MemberCommand.Erase(oneOf(random, Basis.values()));
      case 4 ->
          step < 150
              ? new MemberCommand.Transfer(union, true)
              : new MemberCommand.Leave(oneOf(random, Departure.values()));
      default ->
          new MemberCommand.Correct(PersonSamples.correction(random), random.nextInt(5) == 0);
    };
  }

  private static <T> T oneOf(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
