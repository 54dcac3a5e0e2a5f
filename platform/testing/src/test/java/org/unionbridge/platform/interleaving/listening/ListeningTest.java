package org.unionbridge.platform.interleaving.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.platform.interleaving.Explorer;
import org.unionbridge.platform.interleaving.Kind;

class ListeningTest {

  private static final List<Kind> WHAT_GOES_WRONG =
      List.of(
          Kind.CRASH,
          Kind.TAKEOVER,
          Kind.ZOMBIE,
          Kind.FAILED_EFFECT,
          Kind.PARKING,
          Kind.RELEASE,
          Kind.FAILED_BATCH);

  private static final Listening REPETITIONS =
      Listening.of(TopicLogs.inAnyOrder(2, 3), 1, true, ListeningFault.NONE);
  private static final Listening THREE_EVENTS =
      Listening.of(TopicLogs.inAnyOrder(3, 3), 1, false, ListeningFault.NONE);
  private static final Listening RELEASES =
      Listening.of(TopicLogs.inOrder(2, 2), 2, false, ListeningFault.NONE);

  static Stream<Arguments> worlds() {
    return Stream.of(
        Arguments.of("repetitions, and effects that disappear", REPETITIONS, 600_000),
        Arguments.of("three events in any order", THREE_EVENTS, 2_000_000),
        Arguments.of("two releases at once", RELEASES, 300_000));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("worlds")
  void everyScheduleEndsAsOneStraightRun(String name, Listening world, int atLeast) {
    var seen = Explorer.explore(world);
    System.out.println(name + ": " + seen.counted());
    assertThat(seen.told()).isEmpty();
    assertThat(seen.states()).isGreaterThan(atLeast);
    assertThat(seen.ends()).isGreaterThanOrEqualTo(world.starts().size());
    assertThat(WHAT_GOES_WRONG).allSatisfy(kind -> assertThat(seen.taken(kind)).isPositive());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GUARD_BEFORE_EFFECT          | the effect of e2 came before that of e1
          EFFECT_WITHOUT_ITS_SEQUENCE  | it ends otherwise
          TAKE_ANOTHERS_WORD           | the effect of e2 came before that of e1
          PARK_IN_MEMORY_ONLY          | it ends otherwise
          COMMIT_OFFSET_BEFORE_PARKING | it ends otherwise
          COMMIT_OFFSET_BEFORE_EFFECT  | it ends otherwise
          GUARD_MOVES_DOWNWARDS        | it ends otherwise
          APPLY_OVER_A_GAP             | the effect of e2 came before that of e1
          PASS_OVER_WHAT_FAILED        | the effect of e2 came before that of e1
          NO_GUARD                     | the effect of e2 came before that of e1
          REMOVE_BEFORE_RELEASE        | it ends otherwise
          NO_RELEASE                   | it ends otherwise
          """)
  void aFaultThatIsPlantedIsFound(ListeningFault fault, String harm) {
    var seen = Explorer.explore(Listening.of(TopicLogs.inAnyOrder(2, 3), 1, true, fault));
    System.out.println(fault.name() + ": " + seen.told());
    assertThat(seen.told()).startsWith(harm);
  }
}
