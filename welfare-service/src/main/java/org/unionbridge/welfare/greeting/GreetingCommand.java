package org.unionbridge.welfare.greeting;

import java.time.LocalDate;

/** What can be asked of a greeting. */
sealed interface GreetingCommand {

  /** Records it; today is the day where the member belongs. */
  record RecordGreeting(
      String memberId, String unionId, boolean activeMember, LocalDate greetedOn, LocalDate today)
      implements GreetingCommand {}
}
