package org.unionbridge.notification.duty.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.notification.duty.Desk;
import org.unionbridge.notification.duty.Duty;
import org.unionbridge.notification.standing.Tree;
import org.unionbridge.platform.store.Stored;

final class BirthdaysTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final Instant JUNE_1 = Instant.parse("2026-06-01T02:00:00Z");
  private static final String DUTY = "birthday:m-1:2026";

  private final Desk desk = new Desk(Tree.grown());

  @ParameterizedTest
  @CsvSource({
    "--06-08, 2026-06-01, 2026-06-08",
    "--06-01, 2026-06-01, 2026-06-01",
    "--05-31, 2026-06-01, 2027-05-31",
    "--01-02, 2026-12-28, 2027-01-02",
    "--02-29, 2026-02-22, 2026-02-28",
    "--02-29, 2028-02-22, 2028-02-29",
    "--02-29, 2027-12-31, 2028-02-29",
    "--02-28, 2026-03-01, 2027-02-28"
  })
  void aBirthdayIsKeptOnItsNextDay(String birthday, String today, String kept) {
    assertThat(BirthdayDays.next(MonthDay.parse(birthday), LocalDate.parse(today))).isEqualTo(kept);
  }

  @Test
  void thoseOfTheLeapDayAreFoundInYearsWithoutOne() {
    assertThat(BirthdayDays.within(Instant.parse("2026-02-22T00:00:00Z"), 7))
        .contains(MonthDay.of(2, 29), MonthDay.of(2, 28), MonthDay.of(3, 1));
    assertThat(BirthdayDays.within(Instant.parse("2026-12-28T00:00:00Z"), 7))
        .contains(MonthDay.of(12, 31), MonthDay.of(1, 4));
  }

  @Test
  void theGroupLeaderOwesTheGreetingWhereThereIsOne() {
    desk.tree.member("m-1", 1, Tree.T1, MonthDay.of(6, 8));
    desk.looksAtBirthdays(JUNE_1);
    assertThat(desk.open(DUTY).orElseThrow().owes()).isEqualTo("group-leader");
    assertThat(desk.all()).extracting(Stored::place).containsExactly(Tree.T1);
    assertThat(desk.open(DUTY).orElseThrow().steps())
        .extracting(step -> step.key() + " " + step.at())
        .containsExactly("before-3 2026-06-05T01:00:00Z", "due 2026-06-08T01:00:00Z");
  }

  @Test
  void elseTheChairOfTheGrassrootsUnionDoes() {
    desk.tree.member("m-1", 1, Tree.B1, MonthDay.of(6, 8));
    desk.looksAtBirthdays(JUNE_1);
    assertThat(desk.open(DUTY).orElseThrow().owes()).isEqualTo("chair");
    assertThat(desk.all()).extracting(Stored::place).containsExactly(Tree.G1);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-31T15:59:59Z, false",
    "2026-05-31T16:00:00Z, true",
    "2026-06-08T15:59:59Z, true",
    "2026-06-08T16:00:00Z, false"
  })
  void theDaysAreThoseOfTheUnion(String now, boolean shows) {
    desk.tree.member("m-1", 1, Tree.T1, MonthDay.of(6, 8));
    desk.looksAtBirthdays(Instant.parse(now));
    assertThat(desk.open(DUTY).isPresent()).isEqualTo(shows);
  }

  @Test
  void theTurnOfTheYearIsCrossed() {
    desk.tree.member("m-1", 1, Tree.T1, MonthDay.of(1, 2));
    desk.looksAtBirthdays(Instant.parse("2026-12-28T02:00:00Z"));
    assertThat(desk.open("birthday:m-1:2027").orElseThrow().span().due()).isEqualTo("2027-01-02");
  }

  /** 8 June 2026 is the 23rd of the fourth month; the solar birthday of the same person is none. */
  @Test
  void whoKeepsTheLunarCalendarIsGreetedOnItsDay() {
    desk.tree.lunarMember("m-1", 1, Tree.T1, "04-23");
    desk.looksAtBirthdays(JUNE_1);
    assertThat(desk.open(DUTY).orElseThrow().span().due()).isEqualTo("2026-06-08");
    desk.looksAtBirthdays(Instant.parse("2026-12-28T02:00:00Z"));
    assertThat(desk.open("birthday:m-1:2027")).isEmpty();
  }

  /** The last month of that year has 29 days. */
  @Test
  void aLunarBirthdayOnTheThirtiethIsKeptOnTheLastDayOfAShortMonth() {
    desk.tree.lunarMember("m-1", 1, Tree.T1, "12-30");
    desk.looksAtBirthdays(Instant.parse("2026-02-12T02:00:00Z"));
    assertThat(desk.open(DUTY).orElseThrow().span().due()).isEqualTo("2026-02-16");
  }

  @Test
  void lookingAgainMakesNothingTwice() {
    desk.tree.member("m-1", 1, Tree.T1, MonthDay.of(6, 8));
    desk.looksAtBirthdays(JUNE_1);
    var after = desk.all();
    desk.looksAtBirthdays(JUNE_1);
    assertThat(desk.all()).isEqualTo(after);
  }

  @Test
  void aGreetingEndsItWhetherItComesBeforeOrAfter() {
    desk.tree.member("m-1", 1, Tree.T1, MonthDay.of(6, 8));
    desk.looksAtBirthdays(JUNE_1);
    desk.arrives(Desk.greeted("m-1", 2026, "2026-06-07T02:00:00Z"));
    assertThat(desk.ended(DUTY)).contains(Duty.Closed.How.DONE);

    desk.tree.member("m-2", 1, Tree.T1, MonthDay.of(6, 8));
    desk.arrives(Desk.greeted("m-2", 2026, "2026-05-30T02:00:00Z"));
    desk.tree.member("m-2", 9, Tree.T1, MonthDay.of(6, 8));
    desk.looksAtBirthdays(JUNE_1);
    assertThat(desk.ended("birthday:m-2:2026")).contains(Duty.Closed.How.DONE);
  }

  @Test
  void whatNobodyDidLapsesAfterTheDay() {
    desk.tree.member("m-1", 1, Tree.T1, MonthDay.of(6, 8));
    desk.looksAtBirthdays(JUNE_1);
    desk.looksAtBirthdays(Instant.parse("2026-06-08T15:59:59Z"));
    assertThat(desk.open(DUTY)).isPresent();
    desk.looksAtBirthdays(Instant.parse("2026-06-08T16:00:00Z"));
    assertThat(desk.ended(DUTY)).contains(Duty.Closed.How.LAPSED);
  }

  @Test
  void whoLeftIsNotGreeted() {
    desk.tree.member("m-1", 1, Tree.T1, MonthDay.of(6, 8));
    desk.looksAtBirthdays(JUNE_1);
    desk.tree.left("m-1", 2, Tree.T1, MonthDay.of(6, 8));
    desk.looksAtBirthdays(JUNE_1);
    assertThat(desk.ended(DUTY)).contains(Duty.Closed.How.WITHDRAWN);
    desk.tree.member("m-1", 3, Tree.T1, MonthDay.of(6, 8));
    desk.looksAtBirthdays(JUNE_1);
    assertThat(desk.open(DUTY)).isPresent();
  }

  @Test
  void aCorrectedBirthdayMovesTheDuty() {
    desk.tree.member("m-1", 1, Tree.T1, MonthDay.of(6, 8));
    desk.looksAtBirthdays(JUNE_1);
    desk.tree.member("m-1", 2, Tree.T1, MonthDay.of(6, 6));
    desk.looksAtBirthdays(JUNE_1);
    assertThat(desk.open(DUTY).map(duty -> duty.span().due()))
        .contains(LocalDate.parse("2026-06-06"));
    desk.tree.member("m-1", 3, Tree.T1, MonthDay.of(11, 6));
    desk.looksAtBirthdays(JUNE_1);
    assertThat(desk.ended(DUTY)).contains(Duty.Closed.How.WITHDRAWN);
    desk.looksAtBirthdays(Instant.parse("2026-11-01T02:00:00Z"));
    assertThat(desk.open(DUTY).map(duty -> duty.span().due()))
        .contains(LocalDate.parse("2026-11-06"));
  }

  @Test
  void aRoundIsDoneOnceInEveryStretchOfBusinessTime() {
    var now = new AtomicReference<>(JUNE_1);
    var rule = Desk.rules().ofBirthdays().orElseThrow();
    var rounds =
        new Rounds(
            new Birthdays(rule, desk.tree.standing, desk.duties),
            now::get,
            Desk.WHOLE,
            Duration.ofHours(1));
    rounds.round().block(LIMIT);
    desk.tree.member("m-1", 1, Tree.T1, MonthDay.of(6, 8));
    rounds.round().block(LIMIT);
    assertThat(desk.all()).isEmpty();
    now.set(JUNE_1.plus(Duration.ofHours(1)));
    rounds.round().block(LIMIT);
    assertThat(desk.open(DUTY)).isPresent();
  }
}
