package org.unionbridge.welfare.greeting;

import java.util.Map;
import java.util.Optional;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Measure;
import org.unionbridge.welfare.greeting.BirthdayGreeting.Greeted;
import org.unionbridge.welfare.greeting.BirthdayGreeting.NotGreeted;
import org.unionbridge.welfare.greeting.GreetingEvent.GreetingRecorded;
import tools.jackson.databind.node.ObjectNode;

/** How greetings are stored and told. */
final class GreetingCodec implements AggregateCodec<BirthdayGreeting, GreetingEvent> {

  static final String MEMBER = "state.memberId";
  static final String GREETED_ON = "state.greetedOn";

  private static final JsonForm FORM =
      JsonForm.plain()
          .with(
              BirthdayGreeting.class,
              Map.of("not-greeted", NotGreeted.class, "greeted", Greeted.class));

  @Override
  public String type() {
    return "greeting";
  }

  @Override
  public int schema() {
    return 1;
  }

  @Override
  public BirthdayGreeting initial() {
    return new NotGreeted();
  }

  @Override
  public BirthdayGreeting evolve(BirthdayGreeting state, GreetingEvent event) {
    return Greeting.evolve(state, event);
  }

  @Override
  public ObjectNode write(BirthdayGreeting state) {
    return FORM.write(BirthdayGreeting.class, state);
  }

  @Override
  public BirthdayGreeting read(ObjectNode stored, int schema) {
    return FORM.read(BirthdayGreeting.class, stored);
  }

  @Override
  public Fact fact(String id, GreetingEvent event) {
    return switch (event) {
      case GreetingRecorded(var memberId, var unionId, var greetedOn) ->
          Fact.of("welfare.greeting.recorded", 1)
              .with("greetingId", id)
              .with("memberId", memberId)
              .with("unionId", unionId)
              .with("year", greetedOn.getYear())
              .measuring(new Measure("GREETING", 1, "times", greetedOn));
    };
  }

  @Override
  public Optional<String> owner(BirthdayGreeting state) {
    return switch (state) {
      case NotGreeted _ -> Optional.empty();
      case Greeted(var memberId, _, _) -> Optional.of(memberId);
    };
  }
}
