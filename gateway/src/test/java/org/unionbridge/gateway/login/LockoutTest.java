package org.unionbridge.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.web.ProblemException;
import org.unionbridge.testing.InMemoryViewStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class LockoutTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Login LI = new Login("li");

  private final SetClock clock = new SetClock();
  private final InMemoryViewStore<TriesView> views = InMemoryViewStore.of(TriesView.class);
  private final Lockout lockout = new Lockout(views, clock);

  @Test
  void fiveTriesAreFreeAndThenThePauseGrows() {
    for (int i = 0; i < 5; i++) {
      assertThat(pause()).isEmpty();
    }
    var pauses = new ArrayList<Long>();
    for (int i = 0; i < 11; i++) {
      var pause = pause().orElseThrow();
      pauses.add(pause.toSeconds());
      clock.forward(pause);
      assertThat(pause()).isEmpty();
    }
    assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
  }

  @Test
  void theRightPasswordClearsAllTries() {
    Flux.range(0, 5).concatMap(_ -> lockout.enter(LI)).then(lockout.clear(LI)).block(LIMIT);

    assertThat(pause()).isEmpty();
  }

  @Test
  void manyAtOnceAreNoWayAround() {
    var letIn =
        Flux.range(0, 20)
            .flatMap(
                _ ->
                    lockout
                        .enter(LI)
                        .thenReturn(1)
                        .onErrorResume(ProblemException.class, _ -> Mono.just(0)),
                20)
            .reduce(0, Integer::sum)
            .block(LIMIT);

    assertThat(letIn).isEqualTo(5);
  }

  @Test
  void aClockThatIsSetBackKeepsNobodyOutForLonger() {
    for (int i = 0; i < 5; i++) {
      assertThat(pause()).isEmpty();
    }
    assertThat(pause()).isPresent();
    clock.forward(Duration.ofHours(-1));
    assertThat(pause()).isEmpty();
    assertThat(pause().orElseThrow()).isLessThanOrEqualTo(TriesView.LONGEST);
  }

  @Test
  void oneNameDoesNotSlowDownAnother() {
    Flux.range(0, 5).concatMap(_ -> lockout.enter(LI)).then().block(LIMIT);

    lockout.enter(new Login("wang")).block(LIMIT);
  }

  @Test
  void theRightPasswordClearsNoTriesAtCodes() {
    Flux.range(0, 5)
        .concatMap(_ -> lockout.enterCode("a1").then(lockout.clear(LI)))
        .then()
        .block(LIMIT);

    assertThat(refusedPause(lockout.enterCode("a1"))).isPresent();
    lockout.enterCode("a2").block(LIMIT);
    lockout.clearCodes("a1").block(LIMIT);
    assertThat(refusedPause(lockout.enterCode("a1"))).isEmpty();
  }

  @Test
  void triesAreForgottenAfterADay() {
    Flux.range(0, 5).concatMap(_ -> lockout.enter(LI)).then().block(LIMIT);
    clock.forward(TriesView.FORGOTTEN);
    lockout.forgetOld().block(LIMIT);

    assertThat(views.all()).isEmpty();
  }

  private Optional<Duration> pause() {
    return refusedPause(lockout.enter(LI));
  }

  private static Optional<Duration> refusedPause(Mono<Void> entering) {
    var refused = catchThrowableOfType(ProblemException.class, () -> entering.block(LIMIT));
    return Optional.ofNullable(refused).flatMap(e -> e.problem().retryAfter());
  }
}
