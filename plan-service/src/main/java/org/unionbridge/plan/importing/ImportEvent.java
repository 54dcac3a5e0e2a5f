package org.unionbridge.plan.importing;

/** What happens to an import. */
sealed interface ImportEvent {

  record DocumentRead(Document document) implements ImportEvent {}

  record PlanAccepted(String unionId, Acceptance acceptance) implements ImportEvent {}
}
