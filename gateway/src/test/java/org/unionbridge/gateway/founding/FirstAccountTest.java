package org.unionbridge.gateway.founding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.unionbridge.gateway.account.AccountBook;
import org.unionbridge.gateway.login.Credentials;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.SetClock;
import org.unionbridge.gateway.standing.Roster;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.Inbound;
import tools.jackson.databind.node.JsonNodeFactory;

class FirstAccountTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration YEARS = Duration.ofDays(1000);
  private static final Pattern LINK = Pattern.compile("http://gateway\\.test/#/open\\?secret=\\S+");
  private static final String PASSWORD = "a good long one";

  private final SetClock clock = new SetClock();
  private final Roster roster = new Roster();
  private final AccountBook book = new AccountBook(clock, new Credentials(clock));
  private final FirstAccount first =
      new FirstAccount(book.accounts(), roster.standings(), BusinessClock.fixed(Contexts.NOW));

  @Test
  void everyStartSaysInTwoLanguagesHowToSignInUntilSomebodyDid() {
    var said = start();
    assertThat(said).contains("请打开下面的链接", "There is no account yet", "founder");
    clock.forward(YEARS);
    assertThat(linkIn(start())).isEqualTo(linkIn(said));

    book.open(linkIn(said).orElseThrow(), "founder", PASSWORD);

    assertThat(start()).isEmpty();
    assertThat(book.accounts().openedUnder(new Login("founder")).blockOptional(LIMIT)).isPresent();
  }

  @Test
  void itClosesWhenSomebodyAtTheRootHasOpenedTheirs() {
    book.open(linkIn(start()).orElseThrow(), "founder", PASSWORD);
    roster.union("/r/", "chair:m1").union("/r/u1/", "chair:m2");
    roster.member("m1", "r").member("m2", "u1");

    book.member(roster, "m2", "wang", PASSWORD);
    opened();
    assertThat(isNeeded()).isTrue();

    book.member(roster, "m1", "li", PASSWORD);
    opened();

    assertThat(book.facts()).endsWith("gateway.account.opened", "gateway.account.closed");
    assertThat(isNeeded()).isFalse();
    assertThat(start()).isEmpty();
    assertThat(book.accounts().openedUnder(new Login("founder")).blockOptional(LIMIT)).isEmpty();
  }

  @Test
  void whoeverGetsAPostAtTheRootOnlyLaterReplacesItToo() {
    book.open(linkIn(start()).orElseThrow(), "founder", PASSWORD);
    roster.union("/r/").member("m1", "r");
    book.member(roster, "m1", "li", PASSWORD);
    assertThat(isNeeded()).isTrue();

    roster.union("/r/", "chair:m1");

    assertThat(isNeeded()).isFalse();
  }

  @Test
  void whereThereAreAccountsNoFirstOneIsMade() {
    roster.union("/r/u1/").member("m1", "u1");
    book.member(roster, "m1", "li", PASSWORD);

    assertThat(start()).isEmpty();
  }

  private String start() {
    var said = new ByteArrayOutputStream();
    new FirstAccountAtStart(first, Texts.of("gateway"), new PrintStream(said, true, UTF_8))
        .run(new DefaultApplicationArguments());
    return said.toString(UTF_8);
  }

  private void opened() {
    new OpenedListener(first)
        .apply(
            Inbound.event(
                "account:a1",
                "gateway.account.opened",
                2,
                JsonNodeFactory.instance.objectNode().put("accountId", "a1")))
        .block(LIMIT);
  }

  private boolean isNeeded() {
    return first.isNeeded().blockOptional(LIMIT).orElseThrow();
  }

  private static Optional<String> linkIn(String said) {
    return LINK.matcher(said).results().map(found -> found.group()).findFirst();
  }
}
