package org.unionbridge.welfare.greeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionbridge.testing.Golden;
import org.unionbridge.welfare.greeting.BirthdayGreeting.Greeted;
import org.unionbridge.welfare.greeting.BirthdayGreeting.NotGreeted;
import org.unionbridge.welfare.greeting.GreetingEvent.GreetingRecorded;

class GreetingCodecTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

  private static final Map<String, BirthdayGreeting> STAGES =
      Map.of(
          "greeting.not-greeted", new NotGreeted(),
          "greeting.greeted", new Greeted("m1", "u1029", DAY));

  private final GreetingCodec codec = new GreetingCodec();

  @Test
  void everyStageIsWrittenAndReadAsBefore() {
    STAGES.forEach((name, state) -> {
      var file = Golden.state("welfare-service", name);
      Golden.assertMatches(file, codec.write(state));
      assertThat(codec.read(Golden.read(file), 1)).isEqualTo(state);
    });
  }

  @Test
  void othersLearnThatAGreetingCounts() {
    var fact = codec.fact("g1", new GreetingRecorded("m1", "u1029", DAY));

    Golden.assertMatches(
        Golden.contract("welfare-service", fact.type(), fact.schema()), fact.data());
  }

  @Test
  void aGreetingBelongsToTheMember() {
    assertThat(codec.owner(new Greeted("m1", "u1029", DAY))).contains("m1");
    assertThat(codec.owner(new NotGreeted())).isEmpty();
  }
}
