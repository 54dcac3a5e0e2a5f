package org.unionbridge.plan.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.plan.stage.Filing;
import org.unionbridge.plan.plan.stage.InForce;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.platform.store.Stored;

/**
 * A plan among others.
 *
 * @param revision that is in force; 1 until one is
 * @param lines how many lines it has
 * @param filing how far it is with the union above, once it is in force
 */
record PlanLine(
    String id,
    String unionId,
    int year,
    @Nullable String title,
    PlanFile.UnitKind unitKind,
    PlanFile.Level level,
    PlanFile.Period period,
    int items,
    int tasks,
    int lines,
    String stage,
    int revision,
    Optional<LocalDate> approvedOn,
    Optional<Filing.State> filing) {

  static PlanLine of(Stored<Begun> stored) {
    var plan = stored.state().plan();
    var force = Standing.force(stored.state());
    return new PlanLine(
        stored.id(),
        plan.origin().unionId(),
        plan.origin().year(),
        plan.read().title(),
        plan.read().unitKind(),
        plan.read().level(),
        plan.read().period(),
        plan.read().counts().items(),
        Standing.tasks(stored.state()).size(),
        plan.outline().nodes().size(),
        Standing.stage(stored.state()),
        force.map(InForce::revision).orElse(1),
        force.map(known -> known.approval().on()),
        force.map(known -> known.filing().state()));
  }
}
