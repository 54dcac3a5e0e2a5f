package org.unionbridge.notification.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AccountsTest {

  private final Doorkeeper door = new Doorkeeper();

  private Collection<String> reached(List<String> members) {
    return door.accounts.among(members).blockOptional(Duration.ofSeconds(5)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          invited                          | false
          invited opened                   | true
          invited opened password-changed  | true
          invited opened disabled          | false
          invited opened disabled enabled  | true
          invited opened reset             | false
          invited opened reset opened      | true
          invited opened closed            | false
          """)
  void whoCanSignInIsReached(String told, boolean reached) {
    long sequence = 0;
    for (var what : told.split(" ", -1)) {
      door.tells(what, "m1", ++sequence);
    }
    assertThat(reached(List.of("m1", "m2")).contains("m1")).isEqualTo(reached);
  }

  @Test
  void manyAreAskedForTogetherAndNobodyIsNobody() {
    var members = IntStream.range(0, 450).mapToObj(i -> "m" + i).toList();
    members.forEach(member -> door.tells("opened", member, 1));
    assertThat(reached(members)).hasSize(450);
    assertThat(reached(List.of())).isEmpty();
  }
}
