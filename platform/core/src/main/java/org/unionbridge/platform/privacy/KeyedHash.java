package org.unionbridge.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 under a key per purpose: finds a personal value without showing it. */
public final class KeyedHash {

  private static final String HMAC = "HmacSHA256";

  private final CurrentKey master;

  public KeyedHash(CurrentKey master) {
    this.master = master;
  }

  /** Hashes under a master key that stays as it is. */
  public KeyedHash(MasterKey master) {
    this(CurrentKey.of(master, InstantSource.system()));
  }

  /**
   * 43 characters that only this master key gives; values are brought to one form beforehand, and a
   * hash made for one purpose ("member.phone", "confirm.link") says nothing for another.
   */
  public String hash(String purpose, String normalisedValue) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(master.get().derive("keyed-hash/" + purpose), HMAC));
      var hash = mac.doFinal(normalisedValue.getBytes(UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new UnusableKey("The master key derives no hashes", e);
    }
  }
}
