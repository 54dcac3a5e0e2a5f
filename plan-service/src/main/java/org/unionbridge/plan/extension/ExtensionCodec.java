package org.unionbridge.plan.extension;

import java.util.Map;
import org.unionbridge.plan.extension.ExtensionEvent.KindAdapted;
import org.unionbridge.plan.extension.ExtensionEvent.KindAdded;
import org.unionbridge.plan.extension.ExtensionEvent.KindRedefined;
import org.unionbridge.plan.extension.ExtensionEvent.KindRestored;
import org.unionbridge.plan.extension.ExtensionEvent.KindWithdrawn;
import org.unionbridge.plan.extension.KindExtension.Adapted;
import org.unionbridge.plan.extension.KindExtension.Added;
import org.unionbridge.plan.extension.KindExtension.Restored;
import org.unionbridge.plan.extension.KindExtension.Unmade;
import org.unionbridge.plan.extension.KindExtension.Withdrawn;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.JsonForm;
import tools.jackson.databind.node.ObjectNode;

/** How extensions are stored and told; names and words stay here, facts hold codes. */
final class ExtensionCodec implements AggregateCodec<KindExtension, ExtensionEvent> {

  static final String UNION = "state.unionId";

  private static final JsonForm FORM =
      JsonForm.plain()
          .with(
              KindExtension.class,
              Map.of(
                  "unmade",
                  Unmade.class,
                  "added",
                  Added.class,
                  "withdrawn",
                  Withdrawn.class,
                  "adapted",
                  Adapted.class,
                  "restored",
                  Restored.class));

  @Override
  public String type() {
    return "kind";
  }

  @Override
  public int schema() {
    return 1;
  }

  @Override
  public KindExtension initial() {
    return new Unmade();
  }

  @Override
  public KindExtension evolve(KindExtension state, ExtensionEvent event) {
    return ExtensionRules.evolve(state, event);
  }

  @Override
  public ObjectNode write(KindExtension state) {
    return FORM.write(KindExtension.class, state);
  }

  @Override
  public KindExtension read(ObjectNode stored, int schema) {
    return FORM.read(KindExtension.class, stored);
  }

  @Override
  public Fact fact(String id, ExtensionEvent event) {
    return switch (event) {
      case KindAdded(var unionId, var kind) ->
          defined(fact("plan.kind.added", id, unionId, kind.code()), kind);
      case KindRedefined(var unionId, var kind) ->
          defined(fact("plan.kind.redefined", id, unionId, kind.code()), kind);
      case KindWithdrawn(var unionId, var code) -> fact("plan.kind.withdrawn", id, unionId, code);
      case KindAdapted(var unionId, var adaptation) ->
          fact("plan.kind.adapted", id, unionId, adaptation.code());
      case KindRestored(var unionId, var code) -> fact("plan.kind.restored", id, unionId, code);
    };
  }

  private static Fact fact(String type, String id, String unionId, String code) {
    return Fact.of(type, 1).with("kindId", id).with("unionId", unionId).with("code", code);
  }

  private static Fact defined(Fact fact, OwnKind kind) {
    var told = fact.with("area", kind.area()).with("fields", kind.fields());
    return kind.measure().map(code -> told.with("counts", code)).orElse(told);
  }
}
