package org.unionbridge.plan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.plan.programme.Programme.Ended;
import org.unionbridge.plan.programme.Programme.Running;
import org.unionbridge.plan.programme.Programme.Terms;
import org.unionbridge.plan.programme.Programme.Undefined;
import org.unionbridge.plan.programme.ProgrammeCommand.Amend;
import org.unionbridge.plan.programme.ProgrammeCommand.Around;
import org.unionbridge.plan.programme.ProgrammeCommand.Author;
import org.unionbridge.plan.programme.ProgrammeCommand.Define;
import org.unionbridge.plan.programme.ProgrammeCommand.End;
import org.unionbridge.plan.programme.ProgrammeCommand.Other;
import org.unionbridge.plan.programme.ProgrammeEvent.ProgrammeAmended;
import org.unionbridge.plan.programme.ProgrammeEvent.ProgrammeDefined;
import org.unionbridge.plan.programme.ProgrammeEvent.ProgrammeEnded;
import org.unionbridge.plan.programme.ProgrammeRefusal.DefinedOtherwise;
import org.unionbridge.plan.programme.ProgrammeRefusal.HasEnded;
import org.unionbridge.plan.programme.ProgrammeRefusal.NameTaken;
import org.unionbridge.plan.programme.ProgrammeRefusal.NoSuchParent;
import org.unionbridge.plan.programme.ProgrammeRefusal.NotDefined;
import org.unionbridge.plan.programme.ProgrammeRefusal.NotForThoseBelow;
import org.unionbridge.plan.programme.ProgrammeRefusal.NotYourProgramme;
import org.unionbridge.plan.programme.ProgrammeRefusal.PartOfItself;
import org.unionbridge.plan.programme.ProgrammeRefusal.TooManyProgrammes;
import org.unionbridge.plan.programme.naming.Element;
import org.unionbridge.plan.programme.naming.Element.Count;
import org.unionbridge.platform.decision.Decision;
import org.unionbridge.testing.Golden;

class ProgrammeRulesTest {

  private static final String SERVICE = "plan-service";
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final Author SCHOOL = new Author("u1029", false);
  private static final Author ANOTHER = new Author("u1030", false);
  private static final Author FEDERATION = new Author("u1029", true);
  private static final Terms TEN_FIVES =
      new Terms(
          "u1029",
          false,
          "十个五",
          List.of("10个5"),
          List.of("十个五年"),
          List.of(
              new Element("文艺演出", Optional.of(new Count(5, "场", Optional.of("CULTURE_EVENT")))),
              new Element("座谈", Optional.empty())),
          Optional.empty());
  private static final Terms BELOW = meant(true, "五必访", Optional.empty());
  private static final Terms PART = meant(false, "青蓝讲坛", Optional.of("common-mentoring"));
  private static final Around NOTHING = new Around("g1", List.of());
  private static final Around KNOWN =
      new Around(
          "g1",
          List.of(
              other("g2", true, true, "五必访", "g1"),
              other("g3", true, false, "青蓝讲坛", "g9"),
              other("g4", false, true, "十个五", "g2"),
              other("common-mentoring", false, true, "青蓝工程", "g9")));

  private static final Programme NONE = new Undefined();
  private static final Programme RUNNING = new Running(TEN_FIVES);
  private static final Programme ENDED = new Ended(TEN_FIVES, DAY);

  private static Terms meant(boolean below, String name, Optional<String> parent) {
    return new Terms("u1029", below, name, List.of(), List.of(), List.of(), parent);
  }

  private static Other other(String id, boolean own, boolean running, String name, String parent) {
    return new Other(id, own, running, List.of(name), Optional.of(parent));
  }

  static Stream<Arguments> everyStageAndCommand() {
    return Stream.of(
        row(NONE, new Define(SCHOOL, TEN_FIVES, NOTHING), accept(new ProgrammeDefined(TEN_FIVES))),
        row(NONE, new Amend(SCHOOL, TEN_FIVES, NOTHING), refuse(new NotDefined())),
        row(NONE, new End("u1029", DAY), refuse(new NotDefined())),
        row(RUNNING, new Define(SCHOOL, TEN_FIVES, NOTHING), accept()),
        row(RUNNING, new Define(SCHOOL, PART, NOTHING), refuse(new DefinedOtherwise())),
        row(RUNNING, new Amend(SCHOOL, TEN_FIVES, NOTHING), accept()),
        row(RUNNING, new Amend(SCHOOL, PART, KNOWN), accept(new ProgrammeAmended(PART))),
        row(RUNNING, new Amend(ANOTHER, PART, KNOWN), refuse(new NotYourProgramme())),
        row(RUNNING, new End("u1029", DAY), accept(new ProgrammeEnded(TEN_FIVES, DAY))),
        row(RUNNING, new End("u1030", DAY), refuse(new NotYourProgramme())),
        row(ENDED, new Define(SCHOOL, TEN_FIVES, NOTHING), refuse(new DefinedOtherwise())),
        row(ENDED, new Amend(SCHOOL, PART, KNOWN), refuse(new HasEnded())),
        row(ENDED, new End("u1029", DAY), accept()),
        row(ENDED, new End("u1030", DAY), refuse(new NotYourProgramme())));
  }

  static Stream<Arguments> whatDoesNotFitIsRefused() {
    return Stream.of(
        row(NONE, new Define(SCHOOL, BELOW, NOTHING), refuse(new NotForThoseBelow())),
        row(NONE, new Define(FEDERATION, BELOW, NOTHING), accept(new ProgrammeDefined(BELOW))),
        row(RUNNING, new Amend(SCHOOL, BELOW, NOTHING), refuse(new NotForThoseBelow())),
        row(NONE, new Define(FEDERATION, BELOW, KNOWN), refuse(new NameTaken("五必访"))),
        row(NONE, new Define(SCHOOL, TEN_FIVES, KNOWN), accept(new ProgrammeDefined(TEN_FIVES))),
        row(NONE, new Define(SCHOOL, PART, NOTHING), refuse(new NoSuchParent("common-mentoring"))),
        row(NONE, new Define(SCHOOL, under("g3"), KNOWN), refuse(new NoSuchParent("g3"))),
        row(RUNNING, new Amend(SCHOOL, under("g1"), KNOWN), refuse(new PartOfItself())),
        row(RUNNING, new Amend(SCHOOL, under("g2"), KNOWN), refuse(new PartOfItself())),
        row(RUNNING, new Amend(SCHOOL, under("g4"), KNOWN), refuse(new PartOfItself())),
        row(
            new Running(PART),
            new Amend(SCHOOL, under("common-mentoring"), NOTHING),
            accept(new ProgrammeAmended(under("common-mentoring")))),
        row(
            NONE,
            new Define(SCHOOL, TEN_FIVES, new Around("g1", many())),
            refuse(new TooManyProgrammes(200))));
  }

  private static Terms under(String parent) {
    return meant(false, "读书品牌", Optional.of(parent));
  }

  private static List<Other> many() {
    return IntStream.range(0, 200)
        .mapToObj(i -> other("o" + i, true, false, "名" + i, "g9"))
        .toList();
  }

  private static Arguments row(
      Programme state,
      ProgrammeCommand command,
      Decision<ProgrammeEvent, ProgrammeRefusal> expected) {
    return Arguments.of(state, command, expected);
  }

  @ParameterizedTest
  @MethodSource({"everyStageAndCommand", "whatDoesNotFitIsRefused"})
  void everyStageAnswersEveryCommand(
      Programme state,
      ProgrammeCommand command,
      Decision<ProgrammeEvent, ProgrammeRefusal> expected) {
    assertThat(ProgrammeRules.decide(state, command)).isEqualTo(expected);
  }

  @Test
  void whatHappensLeadsOnAndNothingElseCan() {
    assertThat(ProgrammeRules.evolve(NONE, new ProgrammeDefined(TEN_FIVES))).isEqualTo(RUNNING);
    assertThat(ProgrammeRules.evolve(RUNNING, new ProgrammeAmended(PART)))
        .isEqualTo(new Running(PART));
    assertThat(ProgrammeRules.evolve(RUNNING, new ProgrammeEnded(TEN_FIVES, DAY))).isEqualTo(ENDED);
    for (var event : List.of(new ProgrammeDefined(PART), new ProgrammeAmended(PART))) {
      assertThatThrownBy(() -> ProgrammeRules.evolve(ENDED, event))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  static Stream<Arguments> everyStageKeepsItsForm() {
    return Stream.of(
        Arguments.of("programme.undefined", NONE),
        Arguments.of("programme.running", RUNNING),
        Arguments.of("programme.ended", ENDED));
  }

  @ParameterizedTest
  @MethodSource
  void everyStageKeepsItsForm(String name, Programme state) {
    var codec = new ProgrammeCodec();
    var file = Golden.state(SERVICE, name);
    Golden.assertMatches(file, codec.write(state));
    assertThat(codec.read(Golden.read(file), 1)).isEqualTo(state);
  }

  static Stream<ProgrammeEvent> everyEventKeepsItsFormAndHoldsNoText() {
    return Stream.of(
        new ProgrammeDefined(TEN_FIVES),
        new ProgrammeAmended(PART),
        new ProgrammeEnded(TEN_FIVES, DAY));
  }

  @ParameterizedTest
  @MethodSource
  void everyEventKeepsItsFormAndHoldsNoText(ProgrammeEvent event) {
    var fact = new ProgrammeCodec().fact("g1", event);
    Golden.assertMatches(Golden.contract(SERVICE, fact.type(), fact.schema()), fact.data());
    assertThat(fact.data().toString()).doesNotContainPattern("[\\u4e00-\\u9fff]");
  }
}
