package org.unionbridge.gateway.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.unionbridge.gateway.door.PublicAddress;
import org.unionbridge.gateway.login.SetClock;
import org.unionbridge.gateway.oidc.Refused.Reason;

class ProviderTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration OPEN_FOR = Duration.ofMillis(200);
  private static final PublicAddress ADDRESS = new PublicAddress("https://gonghui.example.cn");
  private static final String BACK =
      "https://gonghui.example.cn/api/gateway/session/oidc/city/callback";
  private static final Handshake HANDSHAKE =
      new Handshake("a state", "a nonce", "a-verifier-of-forty-three-characters-or-more");

  private final SetClock clock = new SetClock();
  private final SetClock clockThere = new SetClock();
  private final AuthorizationServer server = new AuthorizationServer(clockThere, BACK);
  private final Provider provider = provider("sub", List.of(), List.of());

  @AfterEach
  void stop() {
    server.close();
  }

  private Provider provider(String claim, List<String> acr, List<String> amr) {
    var one =
        new ProviderSettings(
            "city",
            "市统一身份认证",
            "City sign-in",
            server.issuer(),
            AuthorizationServer.CLIENT,
            AuthorizationServer.SECRET,
            "",
            List.of("openid", "profile"),
            claim,
            acr,
            amr);
    var settings =
        new OidcSettings(Duration.ofSeconds(4), Duration.ofSeconds(30), OPEN_FOR, List.of(one));
    return OidcConfiguration.provider(one, settings, ADDRESS, clock);
  }

  private SentBack sentBack(Handshake handshake) {
    var entry = provider.entry(handshake).blockOptional(LIMIT).orElseThrow();
    return SentBack.read(Redirects.query(Redirects.from(entry)));
  }

  private Identity comesBack() {
    return comesBack(provider);
  }

  private Identity comesBack(Provider by) {
    return by.identity(sentBack(HANDSHAKE), HANDSHAKE).blockOptional(LIMIT).orElseThrow();
  }

  private static void refused(Reason reason, ThrowingCallable walk) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(walk)
        .extracting(Refused::reason)
        .isEqualTo(reason);
  }

  @Test
  void whomTheProviderNamesIsBelieved() {
    server.knows(Map.of("sub", "u-17", "email", "li@example.cn"));

    assertThat(comesBack()).isEqualTo(new Identity("city", server.issuer(), "sub", "u-17", false));
    assertThat(provider.name(Locale.ENGLISH)).isEqualTo("City sign-in");
    assertThat(provider.name(Locale.SIMPLIFIED_CHINESE)).isEqualTo("市统一身份认证");
  }

  @Test
  void theBrowserIsSentWithAllThatTiesItsReturnToUs() {
    var entry = provider.entry(HANDSHAKE).blockOptional(LIMIT).orElseThrow();

    assertThat(entry.toString()).startsWith(server.issuer() + "/authorize?");
    assertThat(Redirects.query(entry).toSingleValueMap())
        .isEqualTo(
            Map.of(
                "response_type", "code",
                "client_id", "unionbridge",
                "redirect_uri", BACK,
                "scope", "openid profile",
                "state", "a state",
                "nonce", "a nonce",
                "code_challenge", HANDSHAKE.challenge(),
                "code_challenge_method", "S256"));
    assertThat(HANDSHAKE.challenge()).hasSize(43).isNotEqualTo(HANDSHAKE.verifier());
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
    server.cheat(fault);

    refused(Reason.NOT_PROVEN, this::comesBack);
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
    server.cheat(fault);

    refused(Reason.UNAVAILABLE, this::comesBack);
    assertThat(server.asked()).doesNotContain("/elsewhere");
  }

  @Test
  void whoIsRefusedThereIsRefusedHere() {
    server.cheat(Fault.DENIES);

    refused(Reason.DENIED, this::comesBack);
    assertThat(server.asked()).doesNotContain("/token");
  }

  @Test
  void aCodeIsGoodOnceAndForWhoeverBeganAlone() {
    var back = sentBack(HANDSHAKE);
    assertThat(provider.identity(back, HANDSHAKE).block(LIMIT)).isNotNull();
    refused(Reason.NOT_PROVEN, () -> provider.identity(back, HANDSHAKE).block(LIMIT));

    var stolen = sentBack(HANDSHAKE);
    var thiefs = new Handshake(HANDSHAKE.state(), HANDSHAKE.nonce(), "another-verifier");
    refused(Reason.NOT_PROVEN, () -> provider.identity(stolen, thiefs).block(LIMIT));
  }

  @Test
  void aKeyThatWasPublishedSinceIsFoundAndAnOldOneIsNot() {
    comesBack();
    server.changeKey();
    clock.forward(KeptReading.AT_MOST_EVERY);

    assertThat(comesBack().subject()).isEqualTo("nobody");
    assertThat(Collections.frequency(server.asked(), "/keys")).isEqualTo(2);
    assertThat(Collections.frequency(server.asked(), "/.well-known/openid-configuration"))
        .isEqualTo(1);
  }

  @Test
  void tokensByUnknownKeysDoNotMakeUsAskForKeysEachTime() {
    comesBack();
    server.cheat(Fault.SIGNED_BY_A_KEY_THAT_IS_NOT_PUBLISHED);
    for (int i = 0; i < 5; i++) {
      refused(Reason.NOT_PROVEN, this::comesBack);
    }

    assertThat(Collections.frequency(server.asked(), "/keys")).isEqualTo(1);
  }

  @Test
  void clocksMayDifferALittle() {
    clockThere.forward(Duration.ofSeconds(29));
    assertThat(comesBack().subject()).isEqualTo("nobody");

    clockThere.forward(Duration.ofSeconds(2));
    refused(Reason.NOT_PROVEN, this::comesBack);
  }

  @Test
  void aProviderThatIsDownIsLeftAloneForAWhileAndThenAskedAgain() {
    var back = sentBack(HANDSHAKE);
    server.cheat(Fault.BROKEN);
    for (int i = 0; i < 10; i++) {
      refused(Reason.UNAVAILABLE, () -> provider.identity(back, HANDSHAKE).block(LIMIT));
    }
    assertThat(Collections.frequency(server.asked(), "/token")).isLessThan(6);

    server.cheat(Fault.NONE);
    await()
        .atMost(LIMIT)
        .ignoreExceptionsInstanceOf(Refused.class)
        .until(() -> comesBack().subject().equals("nobody"));
  }

  @Test
  void theSecretIsShownAsTheProviderTakesIt() {
    server.takeTheSecretInTheBodyAlone();

    assertThat(comesBack().subject()).isEqualTo("nobody");
  }

  @Test
  void anotherClaimCanTellPeopleApartAndMustBeThereThen() {
    var byNumber = provider("employee_number", List.of(), List.of());
    refused(Reason.NOT_PROVEN, () -> comesBack(byNumber));

    server.knows(Map.of("sub", "u-17", "employee_number", "44100"));
    assertThat(comesBack(byNumber))
        .extracting(Identity::claim, Identity::subject)
        .containsExactly("employee_number", "44100");
  }

  @Test
  void aSecondFactorThereCountsOnlyInWordsThatASettingTrusts() {
    var trusting = provider("sub", List.of("gold"), List.of("otp"));
    server.knows(Map.of("sub", "u-17", "acr", "gold", "amr", List.of("pwd", "otp")));
    assertThat(comesBack().twofold()).isFalse();
    assertThat(comesBack(trusting).twofold()).isTrue();

    server.knows(Map.of("sub", "u-17", "acr", "silver", "amr", List.of("pwd")));
    assertThat(comesBack(trusting).twofold()).isFalse();
    server.knows(Map.of("sub", "u-17", "amr", List.of("otp")));
    assertThat(comesBack(trusting).twofold()).isTrue();
    var entry = trusting.entry(HANDSHAKE).blockOptional(LIMIT).orElseThrow();
    assertThat(Redirects.query(entry).getFirst("acr_values")).isEqualTo("gold");
  }

  @Test
  void whatStandsThereTwiceIsNotThere() {
    var twice = Redirects.query(URI.create("/?code=a&code=b&state=s&iss="));

    assertThat(SentBack.read(twice))
        .isEqualTo(
            new SentBack(Optional.of("s"), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  @Test
  void nothingSecretIsInWords() {
    assertThat(List.of(HANDSHAKE, sentBack(HANDSHAKE), comesBack(), FormText.begin("code", "x")))
        .extracting(Object::toString)
        .containsExactly("Handshake[]", "SentBack[]", "Identity[city]", "FormText[]");
  }
}
