package org.unionbridge.welfare.greeting;

import java.time.LocalDate;

/** The greeting that one member gets for the birthday of one year. */
sealed interface BirthdayGreeting {

  record NotGreeted() implements BirthdayGreeting {}

  record Greeted(String memberId, String unionId, LocalDate greetedOn)
      implements BirthdayGreeting {}
}
