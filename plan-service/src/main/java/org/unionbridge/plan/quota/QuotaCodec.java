package org.unionbridge.plan.quota;

import java.util.Map;
import org.unionbridge.plan.quota.Quota.Terms;
import org.unionbridge.plan.quota.Quota.Unset;
import org.unionbridge.plan.quota.Quota.Withdrawn;
import org.unionbridge.plan.quota.QuotaEvent.QuotaAmended;
import org.unionbridge.plan.quota.QuotaEvent.QuotaSet;
import org.unionbridge.plan.quota.QuotaEvent.QuotaWithdrawn;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.JsonForm;
import tools.jackson.databind.node.ObjectNode;

/** How quotas are stored and told. */
final class QuotaCodec implements AggregateCodec<Quota, QuotaEvent> {

  static final String SET = "set";

  private static final JsonForm FORM =
      JsonForm.plain()
          .with(
              Quota.class,
              Map.of("unset", Unset.class, SET, Quota.Set.class, "withdrawn", Withdrawn.class));

  @Override
  public String type() {
    return "quota";
  }

  @Override
  public int schema() {
    return 1;
  }

  @Override
  public Quota initial() {
    return new Unset();
  }

  @Override
  public Quota evolve(Quota state, QuotaEvent event) {
    return QuotaRules.evolve(state, event);
  }

  @Override
  public ObjectNode write(Quota state) {
    return FORM.write(Quota.class, state);
  }

  @Override
  public Quota read(ObjectNode stored, int schema) {
    return FORM.read(Quota.class, stored);
  }

  @Override
  public Fact fact(String id, QuotaEvent event) {
    return switch (event) {
      case QuotaSet(var terms) ->
          told("plan.quota.set", 1, id, terms)
              .with("value", terms.value())
              .with("unions", terms.unions());
      case QuotaAmended(var terms) ->
          told("plan.quota.amended", 2, id, terms)
              .with("value", terms.value())
              .with("unions", terms.unions());
      case QuotaWithdrawn(var terms) ->
          told("plan.quota.withdrawn", 2, id, terms).with("unions", terms.unions());
    };
  }

  private static Fact told(String type, int schema, String id, Terms terms) {
    return Fact.of(type, schema)
        .with("quotaId", id)
        .with("unionId", terms.unionId())
        .with("counts", terms.counts())
        .with("year", terms.year());
  }
}
