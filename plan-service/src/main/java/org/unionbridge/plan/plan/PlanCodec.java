package org.unionbridge.plan.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionbridge.plan.plan.Plan.Adopted;
import org.unionbridge.plan.plan.Plan.NotAdopted;
import org.unionbridge.plan.plan.PlanEvent.PlanAdopted;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.TextParts;
import tools.jackson.databind.node.ObjectNode;

/** How plans are stored and told. */
final class PlanCodec implements AggregateCodec<Plan, PlanEvent> {

  static final String PARTS = "state.parts";
  static final String YEAR = "state.plan.origin.year";

  private static final JsonForm FORM =
      JsonForm.plain()
          .with(Plan.class, Map.of("not-adopted", NotAdopted.class, "adopted", Adopted.class));

  @Override
  public String type() {
    return "plan";
  }

  @Override
  public int schema() {
    return 1;
  }

  @Override
  public Plan initial() {
    return new NotAdopted();
  }

  @Override
  public Plan evolve(Plan state, PlanEvent event) {
    return PlanRules.evolve(state, event);
  }

  /** The parts of the title stand beside it, to be found by. */
  @Override
  public ObjectNode write(Plan state) {
    var node = FORM.write(Plan.class, state);
    var parts = node.putArray("parts");
    if (state instanceof Adopted(var plan)) {
      Optional.ofNullable(plan.text().title())
          .map(TextParts::of)
          .orElse(List.of())
          .forEach(parts::add);
    }
    return node;
  }

  @Override
  public Plan read(ObjectNode stored, int schema) {
    return FORM.read(Plan.class, stored);
  }

  @Override
  public Fact fact(String id, PlanEvent event) {
    return switch (event) {
      case PlanAdopted(var plan) ->
          Fact.of("plan.adopted", 1)
              .with("planId", id)
              .with("importId", plan.origin().importId())
              .with("unionId", plan.origin().unionId())
              .with("year", plan.origin().year())
              .with("tasks", plan.tasks().size());
    };
  }
}
