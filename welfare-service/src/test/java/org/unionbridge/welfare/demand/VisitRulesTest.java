package org.unionbridge.welfare.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.platform.calendar.WorkCalendar;
import org.unionbridge.welfare.lifeevent.Cause;
import org.unionbridge.welfare.lifeevent.ToldLifeEvent;
import org.yaml.snakeyaml.Yaml;

class VisitRulesTest {

  @ParameterizedTest
  @EnumSource
  void everyCauseDemandsAVisitWithinThreeWorkingDays(Cause cause) {
    assertThat(VisitRules.load("rules/visits.yml").of(cause)).contains(new VisitRule(3));
  }

  @Test
  void aCauseWithoutARuleDemandsNoVisit() {
    var rules = read("default: {illness: {working-days: 1}}");

    assertThat(rules.of(Cause.ILLNESS)).contains(new VisitRule(1));
    assertThat(rules.of(Cause.WEDDING)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "other: {}",
        "default: [illness]",
        "{default: {}, u1029: {}}",
        "default: {boredom: {working-days: 3}}",
        "default: {illness: 3}",
        "default: {illness: {working-days: 0}}",
        "default: {illness: {working-days: three}}",
        "default: {illness: {working-days: 3, gift: fruit}}"
      })
  void whatIsNoSuchFileIsAnError(String yaml) {
    assertThatThrownBy(() -> read(yaml)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aMissingFileIsAnError() {
    assertThatThrownBy(() -> VisitRules.load("rules/nowhere.yml"))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "2026-03-05, 2026-03-05, 2026-03-10, a weekend does not count",
    "2026-02-13, 2026-02-13, 2026-02-25, Spring Festival does not count and its worked Saturday does",
    "2026-02-16, 2026-02-16, 2026-02-26, what happens on a holiday counts from its end",
    "2026-03-05, 2026-03-09, 2026-03-10, a late report leaves the day as it was",
    "2026-03-05, 2026-03-10, 2026-03-11, but never less than the next working day",
    "2026-01-05, 2026-02-14, 2026-02-24, and that may lie behind a holiday"
  })
  void theVisitIsDueThreeWorkingDaysAfterTheEvent(
      LocalDate happened, LocalDate reported, LocalDate due, String why) {
    var told = new ToldLifeEvent("ada", "sz", "illness", happened, reported, Optional.empty());

    assertThat(new VisitRule(3).dueOn(told, WorkCalendar.bundled())).as(why).isEqualTo(due);
  }

  private static VisitRules read(String yaml) {
    return VisitRules.read(Optional.<Object>ofNullable(new Yaml().load(yaml)).orElse("nothing"));
  }
}
