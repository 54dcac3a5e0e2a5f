package org.unionbridge.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.ECKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.testing.InMemoryViewStore;

class SigningKeysTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration TOKEN = Duration.ofSeconds(35);
  private static final KeyTimes TIMES =
      new KeyTimes(Duration.ofDays(90), Duration.ofMinutes(10), Duration.ofMinutes(10));

  private final InMemoryViewStore<KeyView> kept = InMemoryViewStore.of(KeyView.class);
  private final FieldVault vault = new FieldVault(MasterKey.generate(), 10);
  private final AtomicReference<Instant> time =
      new AtomicReference<>(Instant.parse("2026-03-02T01:00:00Z"));
  private final InstantSource clock = time::get;
  private final SigningKeys one = gateway();
  private final SigningKeys other = gateway();

  private SigningKeys gateway() {
    return new SigningKeys(kept, vault, clock, TIMES);
  }

  private void pass(Duration duration) {
    time.updateAndGet(now -> now.plus(duration));
  }

  private static void look(SigningKeys keys) {
    var unused = keys.lookAgain().blockOptional(LIMIT).orElseThrow();
  }

  private static String signing(SigningKeys keys) {
    return keys.current().blockOptional(LIMIT).orElseThrow().getKeyID();
  }

  private static List<String> published(SigningKeys keys) {
    return keys.published().blockOptional(LIMIT).orElseThrow().stream()
        .map(ECKey::getKeyID)
        .toList();
  }

  @Test
  void twoGatewaysBeginWithOneKeyAndARestartKeepsIt() {
    assertThat(signing(one)).isEqualTo(signing(other)).isEqualTo(signing(gateway()));
    assertThat(kept.all()).hasSize(1);
  }

  @Test
  void theNextKeyIsPublishedBeforeItSignsAndTheOldOneAfterwards() {
    var first = signing(one);
    var second = one.change().blockOptional(LIMIT).orElseThrow().key().getKeyID();
    look(other);
    assertThat(published(other)).containsExactly(first, second);
    assertThat(signing(one)).isEqualTo(signing(other)).isEqualTo(first);

    pass(Duration.ofMinutes(10));
    assertThat(signing(one)).isEqualTo(signing(other)).isEqualTo(second);
    assertThat(published(one)).containsExactly(first, second);

    pass(Duration.ofMinutes(10));
    look(one);
    look(other);
    assertThat(published(one)).isEqualTo(published(other)).containsExactly(second);
    assertThat(kept.all()).hasSize(1);
  }

  @Test
  void askedTwiceOneNewKeyIsMade() {
    look(one);
    var made = one.change().blockOptional(LIMIT).orElseThrow();
    assertThat(other.change().blockOptional(LIMIT).orElseThrow().key()).isEqualTo(made.key());
    assertThat(kept.all()).hasSize(2);
  }

  @Test
  void keysChangeByThemselvesAfterTheirTime() {
    var first = signing(one);
    pass(Duration.ofDays(90).minusMinutes(11));
    look(one);
    assertThat(published(one)).containsExactly(first);
    pass(Duration.ofMinutes(1));
    look(one);
    look(other);
    assertThat(published(other)).hasSize(2);
    pass(Duration.ofMinutes(10));
    assertThat(signing(one)).isEqualTo(signing(other)).isNotEqualTo(first);
  }

  @Test
  void keysCannotBeSetToChangeFasterThanTheyAreKnown() {
    assertThatThrownBy(() -> new KeyTimes(Duration.ofMinutes(20), TIMES.ahead(), TIMES.behind()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new KeyTimes(TIMES.change(), TIMES.ahead(), Duration.ofSeconds(30)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void whateverTwoGatewaysDoEveryLivingTokensKeyIsPublishedByBoth(long seed) {
    var world = new SigningKeysTest();
    var random = new Random(seed);
    var signed = new ArrayDeque<Map.Entry<Instant, String>>();
    for (int step = 0; step < 120; step++) {
      var gateway = random.nextBoolean() ? world.one : world.other;
      switch (random.nextInt(6)) {
        case 0 -> world.pass(Duration.ofSeconds(random.nextInt(400)));
        case 1 -> world.pass(Duration.ofDays(random.nextInt(40)));
        case 2 -> gateway.change().block(LIMIT);
        default -> signed.add(Map.entry(world.time.get(), signing(gateway)));
      }
      // each looks every 30 seconds
      look(world.one);
      look(world.other);
      var oldest = world.time.get().minus(TOKEN);
      signed.removeIf(token -> token.getKey().isBefore(oldest));
      assertThat(signed)
          .extracting(Map.Entry::getValue)
          .allMatch(id -> published(world.one).contains(id) && published(world.other).contains(id));
    }
  }
}
