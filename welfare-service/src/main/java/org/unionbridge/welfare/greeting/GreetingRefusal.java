package org.unionbridge.welfare.greeting;

import java.time.LocalDate;

/** Why a greeting is not recorded. */
sealed interface GreetingRefusal {

  record MemberNotActive() implements GreetingRefusal {}

  record InTheFuture(LocalDate today) implements GreetingRefusal {}

  record AlreadyGreeted(LocalDate greetedOn) implements GreetingRefusal {}
}
