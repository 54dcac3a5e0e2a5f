package org.unionbridge.plan.importing;

/** A plan document on its way to a plan. */
sealed interface ImportJob {

  record NotRead() implements ImportJob {}

  record Read(Document document) implements ImportJob {}

  record Accepted(Document document, Acceptance acceptance) implements ImportJob {}
}
