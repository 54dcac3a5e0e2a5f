package org.unionbridge.plan.plan;

/** Why a plan is not adopted. */
sealed interface PlanRefusal {

  record AdoptedFromElsewhere(Origin origin) implements PlanRefusal {}
}
