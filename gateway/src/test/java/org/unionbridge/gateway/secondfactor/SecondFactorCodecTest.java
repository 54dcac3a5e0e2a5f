package org.unionbridge.gateway.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.secondfactor.SecondFactor.Active;
import org.unionbridge.gateway.secondfactor.SecondFactor.Holder;
import org.unionbridge.gateway.secondfactor.SecondFactor.NotSet;
import org.unionbridge.gateway.secondfactor.SecondFactor.Proposed;
import org.unionbridge.gateway.secondfactor.SecondFactor.Secret;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.RecoveryCodeUsed;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.RecoveryCodesRenewed;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.SecondFactorProposed;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.SecondFactorRemoved;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.SecondFactorSet;
import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.platform.privacy.WrappedKey;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.testing.Golden;

class SecondFactorCodecTest {

  private static final Optional<String> M1 = Optional.of("m1");
  private static final Holder HOLDER = new Holder(M1, "i1");
  private static final Secret SECRET =
      new Secret("s1", new WrappedKey("key"), new Sealed("sealed"));
  private static final List<String> CODES = List.of("h1", "h2");

  private final SecondFactorCodec codec = new SecondFactorCodec();

  @Test
  void everyStageKeepsItsForm() {
    var stages =
        Map.of(
            "not-set", new NotSet(),
            "proposed", new Proposed(HOLDER, SECRET),
            "active", new Active(HOLDER, SECRET, CODES));
    stages.forEach((name, state) -> {
      var file = Golden.state("gateway", "second-factor." + name);
      Golden.assertMatches(file, codec.write(state));
      assertThat(codec.read(Golden.read(file), codec.schema())).isEqualTo(state);
    });
  }

  @Test
  void factsHoldIdsAndNothingElseAndTheAuditIsToldToo() {
    var events =
        Map.of(
            "gateway.account.second-factor-proposed", new SecondFactorProposed(HOLDER, SECRET),
            "gateway.account.second-factor-set", new SecondFactorSet(M1, CODES),
            "gateway.account.recovery-code-used", new RecoveryCodeUsed(M1, "h1"),
            "gateway.account.recovery-codes-renewed", new RecoveryCodesRenewed(M1, CODES),
            "gateway.account.second-factor-removed", new SecondFactorRemoved(M1));
    events.forEach((type, event) -> {
      var fact = codec.fact("a1", event);
      assertThat(fact.type()).isEqualTo(type);
      assertThat(fact.route()).isEqualTo(Fact.Route.FACTS_AND_AUDIT);
      Golden.assertMatches(Golden.contract("gateway", type, fact.schema()), fact.data());
    });
  }
}
