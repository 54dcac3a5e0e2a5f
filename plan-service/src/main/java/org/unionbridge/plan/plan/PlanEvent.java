package org.unionbridge.plan.plan;

/** What happens to a plan. */
sealed interface PlanEvent {

  record PlanAdopted(AdoptedPlan plan) implements PlanEvent {}
}
