package org.unionbridge.welfare.lifeevent;

/** Something in a member's life that colleagues ought to know of. */
sealed interface LifeEvent {

  record Unreported() implements LifeEvent {}

  record Reported(Occurrence occurrence) implements LifeEvent {}
}
