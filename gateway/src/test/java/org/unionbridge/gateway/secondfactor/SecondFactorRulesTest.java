package org.unionbridge.gateway.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.gateway.secondfactor.SecondFactor.Active;
import org.unionbridge.gateway.secondfactor.SecondFactor.Holder;
import org.unionbridge.gateway.secondfactor.SecondFactor.NotSet;
import org.unionbridge.gateway.secondfactor.SecondFactor.Proposed;
import org.unionbridge.gateway.secondfactor.SecondFactor.Secret;
import org.unionbridge.gateway.secondfactor.SecondFactorCommand.Activate;
import org.unionbridge.gateway.secondfactor.SecondFactorCommand.Propose;
import org.unionbridge.gateway.secondfactor.SecondFactorCommand.Redeem;
import org.unionbridge.gateway.secondfactor.SecondFactorCommand.Remove;
import org.unionbridge.gateway.secondfactor.SecondFactorCommand.Renew;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.RecoveryCodeUsed;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.RecoveryCodesRenewed;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.SecondFactorProposed;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.SecondFactorRemoved;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.SecondFactorSet;
import org.unionbridge.gateway.secondfactor.SecondFactorRefusal.SetAlready;
import org.unionbridge.gateway.secondfactor.SecondFactorRefusal.WrongCode;
import org.unionbridge.platform.decision.Decision;
import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.platform.privacy.WrappedKey;

class SecondFactorRulesTest {

  private static final Optional<String> M1 = Optional.of("m1");
  private static final Holder HOLDER = new Holder(M1, "i1");
  private static final Holder AFTER_RESET = new Holder(M1, "i2");
  private static final Secret SECRET =
      new Secret("s1", new WrappedKey("key"), new Sealed("sealed"));
  private static final Secret OTHER = new Secret("s2", new WrappedKey("key"), new Sealed("other"));
  private static final List<String> CODES = List.of("h1", "h2");

  private static final SecondFactor NONE = new NotSet();
  private static final SecondFactor PROPOSED = new Proposed(HOLDER, SECRET);
  private static final SecondFactor ACTIVE = new Active(HOLDER, SECRET, CODES);

  private record Row(
      SecondFactor state,
      SecondFactorCommand command,
      Decision<SecondFactorEvent, SecondFactorRefusal> answer) {}

  static List<Row> table() {
    var propose = new Propose(HOLDER, OTHER);
    var afterReset = new Propose(AFTER_RESET, OTHER);
    var activate = new Activate("s1", CODES);
    var notSet = new SecondFactorRefusal.NotSet();
    return List.of(
        new Row(NONE, propose, accept(new SecondFactorProposed(HOLDER, OTHER))),
        new Row(NONE, activate, refuse(notSet)),
        new Row(NONE, new Redeem("i1", "h1"), refuse(notSet)),
        new Row(NONE, new Renew("i1", CODES), refuse(notSet)),
        new Row(NONE, new Remove(), accept()),
        new Row(PROPOSED, propose, accept(new SecondFactorProposed(HOLDER, OTHER))),
        new Row(PROPOSED, activate, accept(new SecondFactorSet(M1, CODES))),
        new Row(PROPOSED, new Activate("s0", CODES), refuse(notSet)),
        new Row(PROPOSED, new Redeem("i1", "h1"), refuse(notSet)),
        new Row(PROPOSED, new Renew("i1", CODES), refuse(notSet)),
        new Row(PROPOSED, new Remove(), accept(new SecondFactorRemoved(M1))),
        new Row(ACTIVE, propose, refuse(new SetAlready())),
        new Row(ACTIVE, afterReset, accept(new SecondFactorProposed(AFTER_RESET, OTHER))),
        new Row(ACTIVE, activate, refuse(new SetAlready())),
        new Row(ACTIVE, new Redeem("i1", "h2"), accept(new RecoveryCodeUsed(M1, "h2"))),
        new Row(ACTIVE, new Redeem("i1", "h3"), refuse(new WrongCode())),
        new Row(ACTIVE, new Redeem("i2", "h2"), refuse(notSet)),
        new Row(
            ACTIVE,
            new Renew("i1", List.of("h9")),
            accept(new RecoveryCodesRenewed(M1, List.of("h9")))),
        new Row(ACTIVE, new Renew("i2", List.of("h9")), refuse(notSet)),
        new Row(ACTIVE, new Remove(), accept(new SecondFactorRemoved(M1))));
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyStageAnswersEveryCommand(Row row) {
    assertThat(SecondFactorRules.decide(row.state(), row.command())).isEqualTo(row.answer());
  }

  @Test
  void aSecondFactorIsProposedSetUsedUpRenewedAndRemoved() {
    var proposed = SecondFactorRules.evolve(NONE, new SecondFactorProposed(HOLDER, SECRET));
    var active = SecondFactorRules.evolve(proposed, new SecondFactorSet(M1, CODES));
    var used = SecondFactorRules.evolve(active, new RecoveryCodeUsed(M1, "h1"));
    var renewed = SecondFactorRules.evolve(used, new RecoveryCodesRenewed(M1, List.of("h9")));

    assertThat(proposed).isEqualTo(PROPOSED);
    assertThat(active).isEqualTo(ACTIVE);
    assertThat(used).isEqualTo(new Active(HOLDER, SECRET, List.of("h2")));
    assertThat(SecondFactorRules.decide(used, new Redeem("i1", "h1")))
        .isEqualTo(refuse(new WrongCode()));
    assertThat(renewed).isEqualTo(new Active(HOLDER, SECRET, List.of("h9")));
    assertThat(SecondFactorRules.evolve(renewed, new SecondFactorRemoved(M1))).isEqualTo(NONE);
  }

  @Test
  void anImpossibleHistoryIsNotFolded() {
    assertThatIllegalStateException()
        .isThrownBy(() -> SecondFactorRules.evolve(NONE, new SecondFactorSet(M1, CODES)))
        .withMessage("SecondFactorSet cannot follow NotSet");
  }
}
