package org.unionbridge.gateway.oidc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A provider, as it is set.
 *
 * @param code its name in addresses, never changed afterwards
 * @param name what the sign-in page calls it
 * @param nameEn the same in English
 * @param issuer by which it is found, and which it must give itself, to the letter
 * @param clientSecretFile instead of the secret itself
 * @param claim by which it tells people apart for good
 * @param secondFactorAcr words of {@code acr} that stand for a second factor
 * @param secondFactorAmr words of {@code amr} that do
 */
record ProviderSettings(
    @DefaultValue("") String code,
    @DefaultValue("") String name,
    @DefaultValue("") String nameEn,
    @DefaultValue("") String issuer,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("") String clientSecretFile,
    @DefaultValue("openid") List<String> scopes,
    @DefaultValue("sub") String claim,
    @DefaultValue List<String> secondFactorAcr,
    @DefaultValue List<String> secondFactorAmr) {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,29}");

  /** They change hands, or anybody may choose them. */
  private static final Set<String> NOBODYS_OWN =
      Set.of("email", "phone_number", "preferred_username", "name", "nickname");

  ProviderSettings {
    scopes = List.copyOf(scopes);
    secondFactorAcr = List.copyOf(secondFactorAcr);
    secondFactorAmr = List.copyOf(secondFactorAmr);
    require(CODE.matcher(code).matches(), code, "code");
    require(!name.isBlank(), code, "name");
    require(!clientId.isBlank(), code, "client-id");
    require(clientSecret.isBlank() != clientSecretFile.isBlank(), code, "client-secret or -file");
    require(scopes.contains("openid"), code, "scopes with openid");
    require(!claim.isBlank() && !NOBODYS_OWN.contains(claim), code, "claim that stays one's own");
    var unused = ProviderAddress.ofIssuer(issuer);
  }

  private static void require(boolean holds, String code, String what) {
    if (!holds) {
      throw new IllegalArgumentException("the provider \"" + code + "\" needs a right " + what);
    }
  }

  /** What proves to the provider that it is us. */
  String secret() {
    try {
      return clientSecret.isBlank()
          ? Files.readString(Path.of(clientSecretFile)).strip()
          : clientSecret;
    } catch (IOException e) {
      throw new UncheckedIOException("no secret of " + code + " can be read", e);
    }
  }

  @Override
  public String toString() {
    return "ProviderSettings[" + code + "]";
  }
}
