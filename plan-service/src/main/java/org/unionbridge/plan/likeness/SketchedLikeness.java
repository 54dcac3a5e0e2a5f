package org.unionbridge.plan.likeness;

import java.util.Comparator;
import java.util.List;
import org.unionbridge.plan.importing.answer.Likeness;
import org.unionbridge.plan.reading.file.PlanFile.Plan;
import org.unionbridge.plan.reading.file.Similar;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Fields;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import reactor.core.publisher.Mono;

/** Compares the samples of an import with those of the same union's others. */
final class SketchedLikeness implements Likeness {

  private static final double LEAST = 0.3;
  private static final int SHOWN = 5;

  private final ViewStore<SketchedImport> sketches;

  SketchedLikeness(ViewStore<SketchedImport> sketches) {
    this.sketches = sketches;
  }

  @Override
  public Mono<List<Plan>> marked(Scope scope, String unionId, String importId, List<Plan> plans) {
    var sameUnion = Criteria.where(Fields.UNION, unionId);
    return sketches
        .page(scope, sameUnion, PageRequest.first("_id", PageRequest.MOST))
        .map(page -> page.items().stream().filter(other -> !other.id().equals(importId)).toList())
        .map(others -> plans.stream().map(plan -> marked(plan, others)).toList());
  }

  private static Plan marked(Plan plan, List<Stored<SketchedImport>> others) {
    var own = Sketch.of(plan);
    return plan.withSimilar(
        others.stream()
            .flatMap(other ->
                other.state().plans().stream()
                    .map(each ->
                        new Similar(
                            other.id(),
                            each.number(),
                            each.title().orElse(null),
                            own.share(each.sketch()))))
            .filter(similar -> similar.share() >= LEAST)
            .sorted(Comparator.comparingDouble(Similar::share).reversed())
            .limit(SHOWN)
            .toList());
  }
}
