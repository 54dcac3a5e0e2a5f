package org.unionbridge.welfare.lifeevent;

/** What happens to a life event. */
sealed interface ReportEvent {

  record LifeEventReported(Occurrence occurrence) implements ReportEvent {}

  record LifeEventEmptied(String memberId, String unionId) implements ReportEvent {}
}
