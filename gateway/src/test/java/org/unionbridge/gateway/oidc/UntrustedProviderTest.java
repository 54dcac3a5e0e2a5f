package org.unionbridge.gateway.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.unionbridge.gateway.oidc.City.HANDSHAKE;
import static org.unionbridge.gateway.oidc.City.LIMIT;
import static org.unionbridge.gateway.oidc.City.refused;

import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.unionbridge.gateway.oidc.Refused.Reason;

/** What a provider does that is down, wrong or somebody else, and what becomes of it here. */
class UntrustedProviderTest {

  private final City city = new City();

  @AfterEach
  void stop() {
    city.close();
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {
        "OTHER_ISSUER",
        "OTHER_AUDIENCE",
        "SEVERAL_AUDIENCES",
        "ASKED_BY_ANOTHER_CLIENT",
        "OTHER_NONCE",
        "NO_NONCE",
        "EXPIRED",
        "NO_EXPIRY",
        "MADE_LATER",
        "MADE_LONG_AGO",
        "NOT_SAID_WHEN_MADE",
        "NO_SUBJECT",
        "BLANK_SUBJECT",
        "ACR_THAT_IS_NO_TEXT",
        "UNSIGNED",
        "SIGNED_BY_OUR_SECRET",
        "SIGNED_BY_ITS_PUBLIC_KEY_AS_A_SECRET",
        "SIGNED_BY_ANOTHER_KEY_OF_THE_NAME",
        "SIGNED_BY_A_KEY_THAT_IS_NOT_PUBLISHED",
        "BRINGS_ITS_OWN_KEY",
        "CHANGED_AFTER_SIGNING",
        "OF_ANOTHER_TYPE",
        "NO_TOKEN",
        "CODE_REFUSED",
        "SAYS_IT_IS_ANOTHER",
        "DOES_NOT_SAY_WHO_IT_IS"
      })
  void whatProvesNothingLetsNobodyIn(Fault fault) {
    city.server.cheat(fault);

    refused(Reason.NOT_PROVEN, city::comesBack);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {
        "ANSWERS_NO_JSON",
        "ANSWERS_TOO_MUCH",
        "SENDS_ON",
        "BROKEN",
        "SLOW",
        "METADATA_OF_ANOTHER_ISSUER",
        "METADATA_WITHOUT_ADDRESSES",
        "NO_KEYS"
      })
  void aProviderThatAnswersNothingOfUseIsUnavailable(Fault fault) {
    city.server.cheat(fault);

    refused(Reason.UNAVAILABLE, city::comesBack);
    assertThat(city.server.asked()).doesNotContain("/elsewhere");
  }

  @Test
  void whoIsRefusedThereIsRefusedHere() {
    city.server.cheat(Fault.DENIES);

    refused(Reason.DENIED, city::comesBack);
    assertThat(city.server.asked()).doesNotContain("/token");
  }

  @Test
  void aCodeIsGoodOnceAndForWhoeverBeganAlone() {
    var back = city.sentBack(HANDSHAKE);
    assertThat(city.provider.identity(back, HANDSHAKE).block(LIMIT)).isNotNull();
    refused(Reason.NOT_PROVEN, () -> city.provider.identity(back, HANDSHAKE).block(LIMIT));

    var stolen = city.sentBack(HANDSHAKE);
    var thiefs = new Handshake(HANDSHAKE.state(), HANDSHAKE.nonce(), "another-verifier");
    refused(Reason.NOT_PROVEN, () -> city.provider.identity(stolen, thiefs).block(LIMIT));
  }

  @Test
  void aKeyThatWasPublishedSinceIsFoundAndAnOldOneIsNot() {
    city.comesBack();
    city.server.changeKey();
    city.clock.forward(KeptReading.AT_MOST_EVERY);

    assertThat(city.comesBack().subject()).isEqualTo("nobody");
    assertThat(Collections.frequency(city.server.asked(), "/keys")).isEqualTo(2);
    assertThat(Collections.frequency(city.server.asked(), "/.well-known/openid-configuration"))
        .isEqualTo(1);
  }

  @Test
  void tokensByUnknownKeysDoNotMakeUsAskForKeysEachTime() {
    city.comesBack();
    city.server.cheat(Fault.SIGNED_BY_A_KEY_THAT_IS_NOT_PUBLISHED);
    for (int i = 0; i < 5; i++) {
      refused(Reason.NOT_PROVEN, city::comesBack);
    }

    assertThat(Collections.frequency(city.server.asked(), "/keys")).isEqualTo(1);
  }

  @Test
  void clocksMayDifferALittle() {
    city.clockThere.forward(Duration.ofSeconds(29));
    assertThat(city.comesBack().subject()).isEqualTo("nobody");

    city.clockThere.forward(Duration.ofSeconds(2));
    refused(Reason.NOT_PROVEN, city::comesBack);
  }

  @Test
  void aProviderThatIsDownIsLeftAloneForAWhileAndThenAskedAgain() {
    var back = city.sentBack(HANDSHAKE);
    city.server.cheat(Fault.BROKEN);
    for (int i = 0; i < 10; i++) {
      refused(Reason.UNAVAILABLE, () -> city.provider.identity(back, HANDSHAKE).block(LIMIT));
    }
    assertThat(Collections.frequency(city.server.asked(), "/token")).isLessThan(6);

    city.server.cheat(Fault.NONE);
    await()
        .atMost(LIMIT)
        .ignoreExceptionsInstanceOf(Refused.class)
        .until(() -> city.comesBack().subject().equals("nobody"));
  }
}
