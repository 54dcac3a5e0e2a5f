package org.unionbridge.gateway.founding;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.unionbridge.platform.web.Texts;

/** Says at each start how to sign in for the first time, until somebody did. */
final class FirstAccountAtStart implements ApplicationRunner {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final FirstAccount first;
  private final Texts texts;
  private final PrintStream out;

  FirstAccountAtStart(FirstAccount first, Texts texts, PrintStream out) {
    this.first = first;
    this.texts = texts;
    this.out = out;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    first
        .isNeeded()
        .filter(needed -> needed)
        .flatMap(_ -> first.invitation())
        .blockOptional(LIMIT)
        .ifPresent(this::announce);
  }

  private void announce(String link) {
    Texts.SPOKEN.forEach(
        language -> out.println(texts.text("first-account.announced", List.of(link), language)));
    out.flush();
  }
}
