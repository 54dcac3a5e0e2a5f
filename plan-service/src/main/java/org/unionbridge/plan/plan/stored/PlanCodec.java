package org.unionbridge.plan.plan.stored;

import java.util.List;
import java.util.Map;
import org.unionbridge.plan.plan.rules.PlanEvent;
import org.unionbridge.plan.plan.rules.PlanHistory;
import org.unionbridge.plan.plan.stage.Plan;
import org.unionbridge.plan.plan.stage.Plan.Approved;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.Plan.Closed;
import org.unionbridge.plan.plan.stage.Plan.Draft;
import org.unionbridge.plan.plan.stage.Plan.InCommittee;
import org.unionbridge.plan.plan.stage.Plan.NotBegun;
import org.unionbridge.plan.plan.stage.Plan.Summarised;
import org.unionbridge.plan.plan.stage.Plan.Withdrawn;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.TextParts;
import tools.jackson.databind.node.ObjectNode;

/** How plans are stored and told. */
public final class PlanCodec implements AggregateCodec<Plan, PlanEvent> {

  public static final String PARTS = "state.parts";
  public static final String PROGRAMMES = "state.programmes";
  public static final String YEAR = "state.plan.origin.year";
  public static final String UNION = "state.plan.origin.unionId";
  public static final String STAGE = "state.stage";
  public static final String PUBLISHED_FOR = "state.force.publication.unitKinds";

  /** What a plan in force was called while there was no other stage. */
  public static final String ADOPTED = "adopted";

  /** Stages of what is in force, or was. */
  public static final List<String> IN_FORCE = List.of("approved", ADOPTED, "summarised", "closed");

  /** Stages of all but what was withdrawn. */
  public static final List<String> NOT_GIVEN_UP =
      List.of("draft", "in-committee", "approved", ADOPTED, "summarised", "closed");

  private static final JsonForm FORM =
      JsonForm.plain()
          .with(
              Plan.class,
              Map.of(
                  "not-adopted", NotBegun.class,
                  "draft", Draft.class,
                  "in-committee", InCommittee.class,
                  "approved", Approved.class,
                  "summarised", Summarised.class,
                  "closed", Closed.class,
                  "withdrawn", Withdrawn.class));

  @Override
  public String type() {
    return "plan";
  }

  @Override
  public int schema() {
    return 4;
  }

  @Override
  public Plan initial() {
    return new NotBegun();
  }

  @Override
  public Plan evolve(Plan state, PlanEvent event) {
    return PlanHistory.evolve(state, event);
  }

  /**
   * The parts of the title stand beside it, to be found by; so do the programmes that lines on
   * paper belong to, where there are any.
   */
  @Override
  public ObjectNode write(Plan state) {
    var node = FORM.write(Plan.class, state);
    var parts = node.putArray("parts");
    if (state instanceof Begun begun) {
      begun.plan().title().map(TextParts::of).orElse(List.of()).forEach(parts::add);
      var programmes = begun.plan().programmes();
      if (!programmes.isEmpty()) {
        var ids = node.putArray("programmes");
        programmes.forEach(ids::add);
      }
    }
    return node;
  }

  @Override
  public Plan read(ObjectNode stored, int schema) {
    return stored.path("stage").asString().equals(ADOPTED)
        ? AdoptedForm.read(stored)
        : FORM.read(Plan.class, stored);
  }

  @Override
  public Fact fact(String id, PlanEvent event) {
    return PlanFacts.of(id, event);
  }
}
