package org.unionbridge.welfare.visit;

/** A visit that a life event demands. */
sealed interface Visit {

  record NotDemanded() implements Visit {}

  record Open(Demand demand) implements Visit {}

  record Recorded(Demand demand, VisitReport report) implements Visit {}
}
