package org.unionbridge.plan.plan;

import org.unionbridge.plan.reading.PlanFile;

/** What can be asked of a plan. */
sealed interface PlanCommand {

  record Adopt(Origin origin, PlanFile.Plan text) implements PlanCommand {}
}
