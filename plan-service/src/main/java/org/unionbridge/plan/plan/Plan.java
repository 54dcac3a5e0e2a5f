package org.unionbridge.plan.plan;

/** A union's plan. */
sealed interface Plan {

  record NotAdopted() implements Plan {}

  record Adopted(AdoptedPlan plan) implements Plan {}
}
