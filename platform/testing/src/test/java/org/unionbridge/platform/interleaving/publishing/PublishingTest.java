package org.unionbridge.platform.interleaving.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.platform.interleaving.Exploration;
import org.unionbridge.platform.interleaving.Explorer;
import org.unionbridge.platform.interleaving.Kind;

class PublishingTest {

  private static final List<Kind> WHAT_GOES_WRONG =
      List.of(
          Kind.CRASH,
          Kind.ROLLBACK,
          Kind.UNKNOWN_OUTCOME,
          Kind.FAILED_SEND,
          Kind.LATE_SEND,
          Kind.GIVING_UP,
          Kind.SWEEP);

  static Stream<Arguments> worlds() {
    return Stream.of(
        Arguments.of("a command each", World.SMALL, 100_000),
        Arguments.of("with removals in two parts", World.SMALL.removingInParts(), 400_000),
        Arguments.of("publishing side by side", World.SMALL.sideBySide(), 600_000),
        Arguments.of("with a third command", World.SMALL.withAThirdCommand(), 400_000));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("worlds")
  void noScheduleLosesInventsOrReordersAnEvent(String name, World world, int atLeast) {
    var seen = explore(world, Directory.NONE, PublishingFault.NONE);
    System.out.println(name + ": " + seen.counted());
    assertThat(seen.told()).isEmpty();
    assertThat(seen.states()).isGreaterThan(atLeast);
    assertThat(seen.ends()).isGreaterThan(10);
    assertThat(WHAT_GOES_WRONG).allSatisfy(kind -> assertThat(seen.taken(kind)).isPositive());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PUBLISH_BEFORE_THE_ACKNOWLEDGEMENT | e1(c1) is on the topic without its change
          PUBLISH_WHAT_WAS_MERELY_READ       | e1(c1) is on the topic without its change
          PUBLISH_ONLY_ONES_OWN              | e2 appeared before e1
          DROP_THE_PREFIX_RULE               | e2 appeared before e1
          REPLACE_THE_DOCUMENT               | e2 appeared before e1
          WRITE_UNCONDITIONALLY              | c1 was acknowledged and is gone
          ACKNOWLEDGE_BY_ONE                 | c1 was acknowledged and is gone
          READ_WHAT_MAY_VANISH               | c1 was acknowledged and is gone
          FORGET_THE_COMMAND                 | c1 took effect twice
          UNSET_OUTBOX_SINCE_UNCONDITIONALLY | something waits for ever
          NEVER_FORGET_AN_EMPTY_OUTBOX       | all who are healthy go round in a circle for ever
          SWEEPER_PUBLISHES_WHAT_IT_READ     | e1(c1) is on the topic without its change
          REMOVE_BEFORE_ACK                  | changed: e1(c1), on the topic: nothing
          REMEMBER_BEFORE_ACK                | changed: e1(c1), on the topic: nothing
          """)
  void aFaultThatIsPlantedIsFound(PublishingFault fault, String harm) {
    var world =
        fault == PublishingFault.NEVER_FORGET_AN_EMPTY_OUTBOX
            ? World.SMALL.removingInParts()
            : World.SMALL;
    var seen = explore(world, Directory.NONE, fault);
    System.out.println(fault.name() + ": " + seen.told());
    assertThat(seen.told()).startsWith(harm);
  }

  /** Hole 13 of decision 0009, which is open. */
  @Test
  void onACompactedTopicALateRecordMayOutliveTheNewerOne() {
    var seen = explore(World.SMALL, Directory.UNWATCHED, PublishingFault.NONE);
    System.out.println("directory" + ": " + seen.told());
    assertThat(seen.told()).startsWith("the directory keeps version 1 of version 2");
  }

  /** What would close it. */
  @Test
  void aServiceThatWatchesItsOwnDirectoryLeavesTheNewestThere() {
    var seen = explore(World.SMALL.sweptByOne(), Directory.WATCHED, PublishingFault.NONE);
    System.out.println("watched directory" + ": " + seen.counted());
    assertThat(seen.told()).isEmpty();
    assertThat(seen.taken(Kind.LATE_SEND)).isPositive();
  }

  private static Exploration explore(World world, Directory directory, PublishingFault fault) {
    return Explorer.explore(Publishing.of(world, directory, fault));
  }
}
