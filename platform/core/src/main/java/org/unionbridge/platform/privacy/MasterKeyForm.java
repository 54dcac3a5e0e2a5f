package org.unionbridge.platform.privacy;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** How the master key is written: two keysets in clear, and from when the newest key wraps. */
final class MasterKeyForm {

  static final Configuration TINK = configured();
  private static final JsonMapper JSON = JsonMapper.shared();

  private MasterKeyForm() {}

  static MasterKey parse(String content) {
    try {
      var json = JSON.readTree(content);
      return new MasterKey(keyset(json, "wrapping"), keyset(json, "hashing"), next(json));
    } catch (JacksonException | GeneralSecurityException | DateTimeException e) {
      throw new UnusableKey("The master key is damaged: bring it back from its backup", e);
    }
  }

  static String write(
      KeysetHandle wrapping, KeysetHandle hashing, Optional<MasterKey.Next> waiting) {
    try {
      var form = JsonNodeFactory.instance.objectNode();
      form.set("wrapping", tree(wrapping));
      form.set("hashing", tree(hashing));
      waiting.ifPresent(next ->
          form.putObject("next")
              .put("id", Integer.toUnsignedLong(next.id()))
              .put("from", next.from().toString()));
      return JSON.writeValueAsString(form);
    } catch (GeneralSecurityException e) {
      throw new UnusableKey("The master key cannot be written", e);
    }
  }

  private static JsonNode tree(KeysetHandle keyset) throws GeneralSecurityException {
    return JSON.readTree(
        TinkJsonProtoKeysetFormat.serializeKeyset(keyset, TINK, InsecureSecretKeyAccess.get()));
  }

  private static KeysetHandle keyset(JsonNode json, String name) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(
        json.path(name).toString(), TINK, InsecureSecretKeyAccess.get());
  }

  private static Optional<MasterKey.Next> next(JsonNode json) {
    var next = json.path("next");
    return next.isObject()
        ? Optional.of(
            new MasterKey.Next(
                (int) next.path("id").longValue(), Instant.parse(next.path("from").stringValue())))
        : Optional.empty();
  }

  private static Configuration configured() {
    try {
      AeadConfig.register();
      PrfConfig.register();
      return RegistryConfiguration.get();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The ciphers for personal data are not to be had here", e);
    }
  }
}
