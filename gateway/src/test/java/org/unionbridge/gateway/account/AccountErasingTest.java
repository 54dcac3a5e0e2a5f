package org.unionbridge.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.login.Credentials;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.standing.Roster;

class AccountErasingTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Login LOGIN = new Login("xiaolan");

  private final Clock clock = Clock.systemUTC();
  private final Credentials credentials = new Credentials(clock);
  private final AccountBook book = new AccountBook(clock, credentials);
  private final AccountErasing erasing = new AccountErasing(book.accounts(), clock);

  @BeforeEach
  void aMemberHasAnAccount() {
    var roster = new Roster().union("/r/").member("m1", "r");
    book.member(roster, "m1", LOGIN.text(), "a good long one");
  }

  private void erase(String memberId) {
    erasing.erase(memberId).block(LIMIT);
  }

  @Test
  void theAccountIsClosedAndItsNameForgotten() {
    erase("m1");
    erase("m1");
    assertThat(book.accounts().openedBy("m1").blockOptional(LIMIT)).isEmpty();
    assertThat(credentials.logins().accountOf(LOGIN).blockOptional(LIMIT)).isEmpty();
    assertThat(book.facts()).containsOnlyOnce("gateway.account.closed");
  }

  @Test
  void aDisabledAccountGoesTheSameWay() {
    book.disable("m1");
    erase("m1");
    assertThat(credentials.logins().accountOf(LOGIN).blockOptional(LIMIT)).isEmpty();
    assertThat(book.facts()).contains("gateway.account.closed");
  }

  @Test
  void whoNeverHadAnAccountLeavesNothing() {
    erase("m2");
    assertThat(book.facts()).doesNotContain("gateway.account.closed");
    assertThat(credentials.logins().accountOf(LOGIN).blockOptional(LIMIT)).isPresent();
  }
}
