package org.unionbridge.gateway.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.gateway.oidc.City.BACK;
import static org.unionbridge.gateway.oidc.City.HANDSHAKE;
import static org.unionbridge.gateway.oidc.City.LIMIT;
import static org.unionbridge.gateway.oidc.City.refused;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.oidc.Refused.Reason;

class ProviderTest {

  private final City city = new City();

  @AfterEach
  void stop() {
    city.close();
  }

  @Test
  void whomTheProviderNamesIsBelieved() {
    city.server.knows(Map.of("sub", "u-17", "email", "li@example.cn"));

    assertThat(city.comesBack())
        .isEqualTo(new Identity("city", city.server.issuer(), "sub", "u-17", false));
    assertThat(city.provider.name(Locale.ENGLISH)).isEqualTo("City sign-in");
    assertThat(city.provider.name(Locale.SIMPLIFIED_CHINESE)).isEqualTo("市统一身份认证");
  }

  @Test
  void theBrowserIsSentWithAllThatTiesItsReturnToUs() {
    var entry = city.provider.entry(HANDSHAKE).blockOptional(LIMIT).orElseThrow();

    assertThat(entry.toString()).startsWith(city.server.issuer() + "/authorize?");
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

  @Test
  void theSecretIsShownAsTheProviderTakesIt() {
    city.server.takeTheSecretInTheBodyAlone();

    assertThat(city.comesBack().subject()).isEqualTo("nobody");
  }

  @Test
  void anotherClaimCanTellPeopleApartAndMustBeThereThen() {
    var byNumber = city.provider("employee_number", List.of(), List.of());
    refused(Reason.NOT_PROVEN, () -> city.comesBack(byNumber));

    city.server.knows(Map.of("sub", "u-17", "employee_number", "44100"));
    assertThat(city.comesBack(byNumber))
        .extracting(Identity::claim, Identity::subject)
        .containsExactly("employee_number", "44100");
  }

  @Test
  void aSecondFactorThereCountsOnlyInWordsThatASettingTrusts() {
    var trusting = city.provider("sub", List.of("gold"), List.of("otp"));
    city.server.knows(Map.of("sub", "u-17", "acr", "gold", "amr", List.of("pwd", "otp")));
    assertThat(city.comesBack().twofold()).isFalse();
    assertThat(city.comesBack(trusting).twofold()).isTrue();

    city.server.knows(Map.of("sub", "u-17", "acr", "silver", "amr", List.of("pwd")));
    assertThat(city.comesBack(trusting).twofold()).isFalse();
    city.server.knows(Map.of("sub", "u-17", "amr", List.of("otp")));
    assertThat(city.comesBack(trusting).twofold()).isTrue();
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
    assertThat(
            List.of(
                HANDSHAKE, city.sentBack(HANDSHAKE), city.comesBack(), FormText.begin("code", "x")))
        .extracting(Object::toString)
        .containsExactly("Handshake[]", "SentBack[]", "Identity[city]", "FormText[]");
  }
}
