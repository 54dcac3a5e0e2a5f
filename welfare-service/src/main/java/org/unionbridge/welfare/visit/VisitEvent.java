package org.unionbridge.welfare.visit;

/** What happens to a visit. */
sealed interface VisitEvent {

  record VisitOpened(Demand demand) implements VisitEvent {}

  record VisitRecorded(String memberId, String unionId, VisitReport report) implements VisitEvent {}

  record VisitEmptied(String memberId, String unionId) implements VisitEvent {}
}
