package org.unionbridge.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The key above all others: a keyset that wraps data keys and one that hashes are derived from. */
public final class MasterKey {

  private static final byte[] WRAPPING = "data-key".getBytes(UTF_8);
  private static final int DERIVED_BYTES = 32;
  private static final Configuration TINK = configured();
  private static final JsonMapper JSON = JsonMapper.shared();

  private final KeysetHandle wrapping;
  private final KeysetHandle hashing;
  private final Aead wrapper;
  private final PrfSet deriver;

  private MasterKey(KeysetHandle wrapping, KeysetHandle hashing) throws GeneralSecurityException {
    this.wrapping = wrapping;
    this.hashing = hashing;
    this.wrapper = wrapping.getPrimitive(TINK, Aead.class);
    this.deriver = hashing.getPrimitive(TINK, PrfSet.class);
  }

  /**
   * The key in {@code master.json} of the directory, made at the first start; with data already
   * there, a missing key is an {@link UnusableKey} and never replaced.
   */
  public static MasterKey openOrCreate(Path directory, boolean dataExists) {
    return new KeyFile(directory).openOrCreate(dataExists);
  }

  /** The key from the content of its file, as handed over in an environment variable. */
  public static MasterKey parse(String content) {
    try {
      var json = JSON.readTree(content);
      return new MasterKey(keyset(json, "wrapping"), keyset(json, "hashing"));
    } catch (JacksonException | GeneralSecurityException e) {
      throw new UnusableKey("The master key is damaged: bring it back from its backup", e);
    }
  }

  /** A new random key that is kept nowhere yet. */
  public static MasterKey generate() {
    try {
      return new MasterKey(
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK),
          KeysetHandle.generateNew(PredefinedPrfParameters.HKDF_SHA256, TINK));
    } catch (GeneralSecurityException e) {
      throw new UnusableKey("No master key can be made here", e);
    }
  }

  /**
   * This key with a new one in front that wraps from now on; what older ones wrapped still opens.
   * Hashes stay as they are, since look-ups go by the stored ones.
   */
  public MasterKey rotated() {
    try {
      var added =
          KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
              .withRandomId()
              .makePrimary();
      return new MasterKey(
          KeysetHandle.newBuilder(wrapping).setConfiguration(TINK).addEntry(added).build(),
          hashing);
    } catch (GeneralSecurityException e) {
      throw new UnusableKey("The master key cannot be rotated", e);
    }
  }

  /** Writes this key to {@code master.json} of the directory, whole or not at all. */
  public void saveTo(Path directory) {
    new KeyFile(directory).replace(this);
  }

  /** The key in clear, for its file alone. */
  String content() {
    try {
      var access = InsecureSecretKeyAccess.get();
      return JSON.writeValueAsString(
          Map.of(
              "wrapping",
              JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(wrapping, TINK, access)),
              "hashing",
              JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(hashing, TINK, access))));
    } catch (GeneralSecurityException e) {
      throw new UnusableKey("The master key cannot be written", e);
    }
  }

  byte[] wrap(byte[] dataKey) throws GeneralSecurityException {
    return wrapper.encrypt(dataKey, WRAPPING);
  }

  byte[] unwrap(byte[] wrapped) throws GeneralSecurityException {
    return wrapper.decrypt(wrapped, WRAPPING);
  }

  byte[] derive(String label) throws GeneralSecurityException {
    return deriver.computePrimary(label.getBytes(UTF_8), DERIVED_BYTES);
  }

  @Override
  public String toString() {
    return "MasterKey[]";
  }

  private static KeysetHandle keyset(JsonNode json, String name) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(
        json.path(name).toString(), TINK, InsecureSecretKeyAccess.get());
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
