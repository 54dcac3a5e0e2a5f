package org.unionbridge.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Password RIGHT = new Password("correct horse battery");

  private final Passwords passwords = new Credentials(new SetClock()).passwords();

  @Test
  void onlyTheRightPasswordFits() {
    var hash = Optional.ofNullable(passwords.hash(RIGHT).block(LIMIT));

    assertThat(passwords.matches(RIGHT, hash).block(LIMIT)).isTrue();
    assertThat(passwords.matches(new Password("correct horse"), hash).block(LIMIT)).isFalse();
    assertThat(passwords.matches(RIGHT, Optional.empty()).block(LIMIT)).isFalse();
  }

  @Test
  void aPasswordIsKeptAsArgon2idAndShownNowhere() {
    var hash = passwords.hash(RIGHT).blockOptional(LIMIT).orElseThrow();

    assertThat(hash.text()).startsWith("$argon2id$v=19$m=16384,t=2,p=1$");
    assertThat(hash + " " + RIGHT).isEqualTo("PasswordHash[] Password[]");
  }

  @Test
  void aLoginNameIsTheSameHoweverItIsTyped() {
    assertThat(new Login(" Ｌi.Ming ")).isEqualTo(new Login("li.ming"));
    assertThat(new Login("李明").isWellFormed()).isTrue();
    assertThat(new Login("li ming").isWellFormed()).isFalse();
    assertThat(new Password("Li.Ming").isThe(new Login("li.ming"))).isTrue();
  }
}
