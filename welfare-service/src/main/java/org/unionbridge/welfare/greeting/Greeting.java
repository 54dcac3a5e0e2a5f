package org.unionbridge.welfare.greeting;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import org.unionbridge.platform.decision.Decision;
import org.unionbridge.welfare.greeting.BirthdayGreeting.Greeted;
import org.unionbridge.welfare.greeting.BirthdayGreeting.NotGreeted;
import org.unionbridge.welfare.greeting.GreetingCommand.RecordGreeting;
import org.unionbridge.welfare.greeting.GreetingEvent.GreetingRecorded;
import org.unionbridge.welfare.greeting.GreetingRefusal.AlreadyGreeted;
import org.unionbridge.welfare.greeting.GreetingRefusal.InTheFuture;
import org.unionbridge.welfare.greeting.GreetingRefusal.MemberNotActive;

/** The rules of a birthday greeting. Pure: no clock, no ids, no I/O. */
final class Greeting {

  private Greeting() {}

  static Decision<GreetingEvent, GreetingRefusal> decide(
      BirthdayGreeting state, GreetingCommand command) {
    return switch (command) {
      case RecordGreeting record when state instanceof Greeted(_, _, var greetedOn) ->
          greetedOn.equals(record.greetedOn()) ? accept() : refuse(new AlreadyGreeted(greetedOn));
      case RecordGreeting record -> record(record);
    };
  }

  private static Decision<GreetingEvent, GreetingRefusal> record(RecordGreeting command) {
    if (!command.activeMember()) {
      return refuse(new MemberNotActive());
    }
    if (command.greetedOn().isAfter(command.today())) {
      return refuse(new InTheFuture(command.today()));
    }
    return accept(new GreetingRecorded(command.memberId(), command.unionId(), command.greetedOn()));
  }

  static BirthdayGreeting evolve(BirthdayGreeting state, GreetingEvent event) {
    return switch (event) {
      case GreetingRecorded(var memberId, var unionId, var greetedOn)
          when state instanceof NotGreeted ->
          new Greeted(memberId, unionId, greetedOn);
      case GreetingRecorded _ ->
          throw new IllegalStateException("a member is greeted once a year only");
    };
  }
}
