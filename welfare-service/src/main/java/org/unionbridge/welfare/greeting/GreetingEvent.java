package org.unionbridge.welfare.greeting;

import java.time.LocalDate;

/** What happens to a greeting. */
sealed interface GreetingEvent {

  record GreetingRecorded(String memberId, String unionId, LocalDate greetedOn)
      implements GreetingEvent {}
}
