package org.unionbridge.gateway.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ProviderSettingsTest {

  private static final String NAMES = "UNIONBRIDGE_GATEWAY_OIDC_";
  private static final String FIRST = NAMES + "PROVIDERS_0_";

  private static OidcSettings settings(Map<String, String> more) {
    var variables = new HashMap<String, Object>();
    variables.put(NAMES + "TIMEOUT", "5s");
    variables.put(NAMES + "SKEW", "30s");
    variables.put(NAMES + "OPENFOR", "10s");
    variables.put(FIRST + "CODE", "city-id");
    variables.put(FIRST + "NAME", "市统一身份认证");
    variables.put(FIRST + "ISSUER", "https://id.example.cn/realms/gonghui");
    variables.put(FIRST + "CLIENTID", "unionbridge");
    variables.put(FIRST + "CLIENTSECRET", "a secret");
    variables.putAll(more);
    variables.values().removeIf(""::equals);
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables));
    ConfigurationPropertySources.attach(environment);
    return Binder.get(environment).bind("unionbridge.gateway.oidc", OidcSettings.class).get();
  }

  @Test
  void aProviderIsSetByVariablesAlone() {
    var settings = settings(Map.of(FIRST + "SECONDFACTORAMR", "mfa,otp"));

    assertThat(settings.providers()).hasSize(1);
    var one = settings.providers().getFirst();
    assertThat(one.scopes()).containsExactly("openid");
    assertThat(one.claim()).isEqualTo("sub");
    assertThat(one.secondFactorAcr()).isEmpty();
    assertThat(one.secondFactorAmr()).containsExactly("mfa", "otp");
    assertThat(one.secret()).isEqualTo("a secret");
    assertThat(one.toString()).doesNotContain("a secret");
  }

  @Test
  void theSecretCanStandInAFile(@TempDir Path directory) throws IOException {
    var file = Files.writeString(directory.resolve("secret"), "from a file\n");
    var settings =
        settings(Map.of(FIRST + "CLIENTSECRET", "", FIRST + "CLIENTSECRETFILE", file.toString()));

    assertThat(settings.providers().getFirst().secret()).isEqualTo("from a file");
  }

  @ParameterizedTest
  @CsvSource({
    "CODE, City",
    "CODE, ''",
    "NAME, ''",
    "CLIENTID, ''",
    "CLIENTSECRET, ''",
    "CLIENTSECRETFILE, /run/secrets/city-id",
    "SCOPES, profile",
    "CLAIM, email",
    "CLAIM, preferred_username",
    "ISSUER, http://id.example.cn",
    "ISSUER, https://id.example.cn?tenant=1",
    "ISSUER, ''"
  })
  void whatIsSetWrongIsNoStart(String name, String value) {
    assertThat(catchThrowable(() -> settings(Map.of(FIRST + name, value))))
        .hasRootCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void twoProvidersHaveTwoCodes() {
    var second = NAMES + "PROVIDERS_1_";
    assertThat(
            catchThrowable(() ->
                settings(
                    Map.of(
                        second + "CODE", "city-id",
                        second + "NAME", "x",
                        second + "ISSUER", "https://other.example.cn",
                        second + "CLIENTID", "x",
                        second + "CLIENTSECRET", "x"))))
        .hasRootCauseMessage("two providers of identities have the same code");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://id.example.cn/token",
        "https://127.0.0.1/token",
        "https://localhost:8443/token",
        "https://[::1]/token",
        "https://169.254.169.254/token",
        "https://0.0.0.0/token",
        "https://user@id.example.cn/token",
        "https://id.example.cn/token#x",
        "file:///etc/passwd",
        "//id.example.cn/token",
        "https:token",
        "",
        "https://id.example.cn/to ken"
      })
  void aProviderElsewhereNamesNoAddressOfThisMachineNorAnUnprotectedOne(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ProviderAddress.named(address, URI.create("https://id.example.cn/realm")));
  }

  @Test
  void aProviderMayKeepItsAddressesApart() {
    var named =
        ProviderAddress.named(
            "https://keys.example.com/a?b=c", URI.create("https://id.example.cn"));
    assertThat(named).hasToString("https://keys.example.com/a?b=c");
    var here =
        ProviderAddress.named("http://127.0.0.1:9000/x", URI.create("http://localhost:9000"));
    assertThat(here).hasToString("http://127.0.0.1:9000/x");
  }
}
