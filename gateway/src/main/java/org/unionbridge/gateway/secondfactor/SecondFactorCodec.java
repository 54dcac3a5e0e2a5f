package org.unionbridge.gateway.secondfactor;

import java.util.Map;
import java.util.Optional;
import org.unionbridge.gateway.secondfactor.SecondFactor.Active;
import org.unionbridge.gateway.secondfactor.SecondFactor.NotSet;
import org.unionbridge.gateway.secondfactor.SecondFactor.Proposed;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.RecoveryCodeUsed;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.RecoveryCodesRenewed;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.SecondFactorProposed;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.SecondFactorRemoved;
import org.unionbridge.gateway.secondfactor.SecondFactorEvent.SecondFactorSet;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.JsonForm;
import tools.jackson.databind.node.ObjectNode;

/** How second factors are stored and told; all of it matters to the audit too. */
final class SecondFactorCodec implements AggregateCodec<SecondFactor, SecondFactorEvent> {

  static final String ACTIVE = "active";

  private static final JsonForm FORM =
      JsonForm.plain()
          .with(
              SecondFactor.class,
              Map.of("not-set", NotSet.class, "proposed", Proposed.class, ACTIVE, Active.class));

  @Override
  public String type() {
    return "second-factor";
  }

  @Override
  public int schema() {
    return 1;
  }

  @Override
  public SecondFactor initial() {
    return new NotSet();
  }

  @Override
  public SecondFactor evolve(SecondFactor state, SecondFactorEvent event) {
    return SecondFactorRules.evolve(state, event);
  }

  @Override
  public ObjectNode write(SecondFactor state) {
    return FORM.write(SecondFactor.class, state);
  }

  @Override
  public SecondFactor read(ObjectNode stored, int schema) {
    return FORM.read(SecondFactor.class, stored);
  }

  @Override
  public Fact fact(String id, SecondFactorEvent event) {
    return switch (event) {
      case SecondFactorProposed(var holder, _) ->
          fact("second-factor-proposed", id, holder.memberId());
      case SecondFactorSet(var member, _) -> fact("second-factor-set", id, member);
      case RecoveryCodeUsed(var member, _) -> fact("recovery-code-used", id, member);
      case RecoveryCodesRenewed(var member, _) -> fact("recovery-codes-renewed", id, member);
      case SecondFactorRemoved(var member) -> fact("second-factor-removed", id, member);
    };
  }

  private static Fact fact(String what, String id, Optional<String> memberId) {
    var fact = Fact.of("gateway.account." + what, 1).with("accountId", id);
    memberId.ifPresent(member -> fact.with("memberId", member));
    return fact.audited();
  }
}
