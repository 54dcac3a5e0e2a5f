package org.unionbridge.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ActorTest {

  private static final Place PLACE = new Place("u1", "/r/u1/");
  private static final Scope SCOPE = Scope.within("/r/u1/");

  private static Actor machine(Set<String> actions) {
    return new Actor("x1", Optional.empty(), "chair", PLACE, SCOPE, Optional.of(actions));
  }

  @Test
  void aPersonIsKeptFromNothingThatThePostAllows() {
    var person = new Actor("a1", Optional.of("m1"), "chair", PLACE, SCOPE);

    assertThat(person.isNotKeptFrom("member.member.erase")).isTrue();
  }

  @Test
  void aMachineIsKeptFromAllThatIsNotListed() {
    var machine = machine(Set.of("member.member.see"));

    assertThat(machine.isNotKeptFrom("member.member.see")).isTrue();
    assertThat(machine.isNotKeptFrom("member.member.erase")).isFalse();
    assertThat(machine(Set.of()).isNotKeptFrom("member.member.see")).isFalse();
  }

  @Test
  void aMachineHasFewActions() {
    var most =
        IntStream.range(0, Actor.MOST_ACTIONS)
            .mapToObj(n -> "a.b." + n)
            .collect(Collectors.toSet());
    assertThat(machine(most).actions()).contains(Set.copyOf(most));
    most.add("one.too.many");

    assertThatIllegalArgumentException().isThrownBy(() -> machine(most));
  }
}
