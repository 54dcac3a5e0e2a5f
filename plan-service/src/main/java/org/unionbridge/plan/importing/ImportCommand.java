package org.unionbridge.plan.importing;

/** What can be asked of an import. */
sealed interface ImportCommand {

  record Keep(Document document) implements ImportCommand {}

  record Accept(Acceptance acceptance) implements ImportCommand {}
}
