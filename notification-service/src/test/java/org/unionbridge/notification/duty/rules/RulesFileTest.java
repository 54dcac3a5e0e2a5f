package org.unionbridge.notification.duty.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.notification.duty.Desk;
import org.unionbridge.platform.web.Texts;
import org.yaml.snakeyaml.Yaml;

final class RulesFileTest {

  private static final String GOOD =
      """
      hour: "09:00"
      soon: 3
      rules:
        plan.task:
          service: plan
          key: [taskId]
          opens: {event: plan.task.scheduled, from: from, due: until, unless: {field: strength, is: [tentative]}}
          closes: [plan.task.completed]
          owes: [{post: chair, at: own}]
          ladder: [{at: opening, tone: notice}, {at: before, days: 3, tone: reminder}]
          template: some.words
          why: some.words
          act: plan.task.complete
      """;

  private static DutyRules read(String yaml) {
    return RulesFile.read(
        "duties", new Yaml().<Object>load(yaml), "some.words"::equals, "chair"::equals);
  }

  @Test
  void theRulesThatWeShipCanBeFollowed() {
    assertThat(Desk.rules().all())
        .extracting(DutyRule::kind)
        .containsExactly(
            "plan.task",
            "plan.undecided",
            "plan.quota",
            "plan.align",
            "plan.unfollowed",
            "welfare.visit",
            "member.birthday");
    assertThat(RulesConfiguration.isSpoken(Texts.of("notification"), "no.such.words")).isFalse();
  }

  @Test
  void aRuleIsReadAsItStands() {
    var rule = read(GOOD).all().getFirst();
    assertThat(rule.ladder()).extracting(Rung::key).containsExactly("opening", "before-3");
    assertThat(rule.closes()).containsExactly("plan.task.completed");
    assertThat(rule.opens()).isInstanceOf(DutyRule.ByEvent.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          service: plan            | servise: plan          | plan.task: service is missing
          soon: 3                  | 'soon: 3\\nlate: 1'    | late is no field that rules have
          {post: chair, at: own}   | {post: chair, at: own, union: x} | union is no field
          post: chair              | post: chairman         | post is chairman, which may not see its duties
          at: own                  | at: own, if: held      | owes ends with a post that may be vacant
          service: plan            | service: post          | service is post, which tells no titles
          at: own                  | at: town               | at is town, not one of [own, grassroots]
          tone: notice             | tone: shouting         | tone is shouting, not one of [notice, reminder, urging]
          at: opening              | at: once               | at is once
          days: 3                  | days: 0                | days is no number of days from 1 to 366
          'days: 3, '              | ''                     | days is missing
          'at: opening, tone: notice' | 'at: before, days: 3, tone: notice' | ladder has a step twice
          plan.task.scheduled      | member.registered      | which is no event that is listened to
          plan.task.completed      | plan.adopted           | which is no event of plan.task.*
          plan.task.completed      | plan.task.scheduled    | closes names plan.task.scheduled, which is taken already
          'plan.task:'             | 'Task:'                | Task: kind is not of the form service.thing
          'why: some.words'        | why: other.words       | why names other.words, for which there are no words
          'hour: "09:00"'          | 'hour: "nine"'         | hour is no time of the day
          act: plan.task.complete  | act: dance             | act is dance, which is no action of a service
          '[tentative]'            | '[tentativ]'           | is names tentativ, which no strength is
          '[tentative]'            | '[tentative, tentative]' | is has a word twice
          '[tentative]'            | '[]'                   | is is no list
          'field: strength'        | 'field: weight'        | field is weight, not one of [strength]
          '[tentative]}'           | '[tentative], when: 1}' | when is no field that rules have
          'unless: {'              | 'unles: {'             | unles is no field that rules have
          ', unless:'              | ', only: {field: strength, is: [firm]}, unless:' | unless stands beside only
          'due: until,'            | 'due: until, percent: 0,' | percent is no number from 1 to 100
          'from: from, due: until,' | 'due: until, percent: 50,' | percent is part of no way
          '[taskId]'               | '[]'                   | key is no list
          'closes: [plan.task.completed]' | 'lapses: false' | closes is missing
          'closes: [plan.task.completed]' | 'lapses: 1'     | lapses is neither true nor false
          why: some.words          | 'why: some.words\n    tells: [{event: plan.task.withdrawn, template: some.words}]' | tells names plan.task.withdrawn, which the rule does not hear of
          why: some.words          | 'why: some.words\n    tells: [{event: plan.task.completed, template: x}]' | template names x, for which there are no words
          'from: from, due: until,' | 'year: year, due: until,' | due is no field that rules have
          """)
  void aRuleThatCannotBeFollowedSaysWhy(String good, String bad, String message) {
    assertThat(GOOD).contains(good);
    assertThatThrownBy(() -> read(GOOD.replace(good, bad.replace("\\n", "\n"))))
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining(message);
  }

  @Test
  void whatLapsesNeedsNothingThatClosesIt() {
    var rule = read(GOOD.replace("closes: [plan.task.completed]", "lapses: true")).all().getFirst();
    assertThat(rule.lapses()).isTrue();
    assertThat(rule.closes()).isEmpty();
  }

  @Test
  void anUnknownPlannerIsRefused() {
    var planned =
        GOOD.replace(
            "{event: plan.task.scheduled, from: from, due: until, unless: {field: strength, is: [tentative]}}",
            "{planner: tides, lead: 7}");
    assertThatThrownBy(() -> read(planned))
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("planner is not one that there is");
  }

  @Test
  void aMissingFileIsRefused() {
    assertThatThrownBy(() -> RulesFile.load("rules/none.yml", _ -> true, _ -> true))
        .isInstanceOf(BrokenRules.class);
  }
}
