package org.unionbridge.plan.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.reading.file.PlanFile.Plan;

/** The samples of the plans of one import. */
record SketchedImport(List<SketchedPlan> plans) {

  /** No real document holds as many; of others, the first ones are sampled. */
  private static final int MOST = 60;

  SketchedImport {
    plans = List.copyOf(plans);
  }

  /** One plan, under its number in the document. */
  record SketchedPlan(int number, Optional<String> title, Sketch sketch) {}

  static SketchedImport of(List<Plan> plans) {
    var sketched = new ArrayList<SketchedPlan>();
    for (int i = 0; i < Math.min(MOST, plans.size()); i++) {
      var plan = plans.get(i);
      sketched.add(new SketchedPlan(i + 1, Optional.ofNullable(plan.title()), Sketch.of(plan)));
    }
    return new SketchedImport(sketched);
  }
}
