package org.unionbridge.plan.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.plan.quota.Quota.Terms;
import org.unionbridge.plan.quota.Quota.Unset;
import org.unionbridge.plan.quota.Quota.Withdrawn;
import org.unionbridge.plan.quota.QuotaCommand.Amend;
import org.unionbridge.plan.quota.QuotaCommand.SetOut;
import org.unionbridge.plan.quota.QuotaCommand.Withdraw;
import org.unionbridge.plan.quota.QuotaEvent.QuotaAmended;
import org.unionbridge.plan.quota.QuotaEvent.QuotaSet;
import org.unionbridge.plan.quota.QuotaEvent.QuotaWithdrawn;
import org.unionbridge.plan.quota.QuotaRefusal.NotSet;
import org.unionbridge.plan.quota.QuotaRefusal.NotYours;
import org.unionbridge.plan.quota.QuotaRefusal.SetOtherwise;
import org.unionbridge.platform.decision.Decision;
import org.unionbridge.testing.Golden;

class QuotaRulesTest {

  private static final String SERVICE = "plan-service";
  private static final Terms FOUR =
      new Terms("u1", "CULTURE_EVENT", "time", 2027, 4, List.of("u1029", "u1030"));
  private static final Terms FIVE = FOUR.amended(5);
  private static final Quota NONE = new Unset();
  private static final Quota SET = new Quota.Set(FOUR);
  private static final Quota WITHDRAWN = new Withdrawn(FOUR);

  static Stream<Arguments> everyStageAndCommand() {
    return Stream.of(
        row(NONE, new SetOut(FOUR), accept(new QuotaSet(FOUR))),
        row(NONE, new Amend("u1", 5), refuse(new NotSet())),
        row(NONE, new Withdraw("u1"), refuse(new NotSet())),
        row(SET, new SetOut(FOUR), accept()),
        row(SET, new SetOut(FIVE), refuse(new SetOtherwise())),
        row(SET, new Amend("u1", 4), accept()),
        row(SET, new Amend("u1", 5), accept(new QuotaAmended(FIVE))),
        row(SET, new Amend("u2", 5), refuse(new NotYours("u1"))),
        row(SET, new Withdraw("u1"), accept(new QuotaWithdrawn(FOUR))),
        row(SET, new Withdraw("u2"), refuse(new NotYours("u1"))),
        row(WITHDRAWN, new SetOut(FOUR), refuse(new SetOtherwise())),
        row(WITHDRAWN, new Amend("u1", 5), refuse(new NotSet())),
        row(WITHDRAWN, new Withdraw("u1"), accept()),
        row(WITHDRAWN, new Withdraw("u2"), refuse(new NotYours("u1"))));
  }

  private static Arguments row(
      Quota state, QuotaCommand command, Decision<QuotaEvent, QuotaRefusal> expected) {
    return Arguments.of(state, command, expected);
  }

  @ParameterizedTest
  @MethodSource
  void everyStageAndCommand(
      Quota state, QuotaCommand command, Decision<QuotaEvent, QuotaRefusal> expected) {
    assertThat(QuotaRules.decide(state, command)).isEqualTo(expected);
  }

  @Test
  void whatHappensLeadsOnAndNothingElseCan() {
    assertThat(QuotaRules.evolve(NONE, new QuotaSet(FOUR))).isEqualTo(SET);
    assertThat(QuotaRules.evolve(SET, new QuotaAmended(FIVE))).isEqualTo(new Quota.Set(FIVE));
    assertThat(QuotaRules.evolve(SET, new QuotaWithdrawn(FOUR))).isEqualTo(WITHDRAWN);
    assertThatThrownBy(() -> QuotaRules.evolve(WITHDRAWN, new QuotaSet(FOUR)))
        .isInstanceOf(IllegalStateException.class);
  }

  static Stream<Arguments> everyStageKeepsItsForm() {
    return Stream.of(
        Arguments.of("quota.unset", NONE),
        Arguments.of("quota.set", SET),
        Arguments.of("quota.withdrawn", WITHDRAWN));
  }

  @ParameterizedTest
  @MethodSource
  void everyStageKeepsItsForm(String name, Quota state) {
    var codec = new QuotaCodec();
    var file = Golden.state(SERVICE, name);
    Golden.assertMatches(file, codec.write(state));
    assertThat(codec.read(Golden.read(file), 1)).isEqualTo(state);
  }

  static Stream<QuotaEvent> everyEventKeepsItsForm() {
    return Stream.of(new QuotaSet(FOUR), new QuotaAmended(FIVE), new QuotaWithdrawn(FOUR));
  }

  @ParameterizedTest
  @MethodSource
  void everyEventKeepsItsForm(QuotaEvent event) {
    var fact = new QuotaCodec().fact("q1", event);
    Golden.assertMatches(Golden.contract(SERVICE, fact.type(), fact.schema()), fact.data());
  }
}
