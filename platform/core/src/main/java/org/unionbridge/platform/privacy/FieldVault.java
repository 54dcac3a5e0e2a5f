package org.unionbridge.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Seals and opens personal fields, each person's under a data key of their own. */
public final class FieldVault {

  /** The first byte under the wrapping says what the key is for; other ciphers take other bytes. */
  private static final byte AES_256_GCM = 1;

  private static final int KEY_BYTES = 32;

  private final MasterKey master;
  private final Map<WrappedKey, Aead> unwrapped;

  /** A vault that keeps so many unwrapped data keys at hand. */
  public FieldVault(MasterKey master, int keysAtHand) {
    this.master = master;
    this.unwrapped = Collections.synchronizedMap(leastRecentlyUsed(keysAtHand));
  }

  /** A new data key; without it, what it sealed is erased for good. */
  public WrappedKey newDataKey() {
    var key = Random.randBytes(1 + KEY_BYTES);
    key[0] = AES_256_GCM;
    return wrap(key);
  }

  /** The same data key, wrapped by the master key in front: what a rotation leaves behind. */
  public WrappedKey rewrap(WrappedKey key) {
    return wrap(unwrap(key));
  }

  public Sealed seal(WrappedKey key, Field field, String plain) {
    try {
      var sealed = cipher(key).encrypt(plain.getBytes(UTF_8), field.associatedData());
      return new Sealed(Base64.getEncoder().encodeToString(sealed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Nothing can be sealed at " + field, e);
    }
  }

  /** The plain value; a {@link BrokenSeal} when it was not sealed by this key for this field. */
  public String open(WrappedKey key, Field field, Sealed sealed) {
    var cipher = cipher(key);
    try {
      var bytes = Base64.getDecoder().decode(sealed.text());
      return new String(cipher.decrypt(bytes, field.associatedData()), UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new BrokenSeal(field, e);
    }
  }

  /** Drops a data key from memory, as part of an erasure. */
  public void forget(WrappedKey key) {
    unwrapped.remove(key);
  }

  private Aead cipher(WrappedKey wrapped) {
    return unwrapped.computeIfAbsent(wrapped, this::unwrappedCipher);
  }

  private Aead unwrappedCipher(WrappedKey wrapped) {
    var key = unwrap(wrapped);
    if (key.length != 1 + KEY_BYTES || key[0] != AES_256_GCM) {
      throw new UnusableKey("The data key is of a kind that this release does not know");
    }
    try {
      return new AesGcmJce(Arrays.copyOfRange(key, 1, key.length));
    } catch (GeneralSecurityException e) {
      throw new UnusableKey("The data key cannot be used here", e);
    }
  }

  private WrappedKey wrap(byte[] key) {
    try {
      return new WrappedKey(Base64.getEncoder().encodeToString(master.wrap(key)));
    } catch (GeneralSecurityException e) {
      throw new UnusableKey("The master key wraps no data keys", e);
    }
  }

  private byte[] unwrap(WrappedKey wrapped) {
    try {
      return master.unwrap(Base64.getDecoder().decode(wrapped.text()));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new UnusableKey(
          "The data key is damaged, or this is not the master key that wrapped it", e);
    }
  }

  private static Map<WrappedKey, Aead> leastRecentlyUsed(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<WrappedKey, Aead> eldest) {
        return size() > most;
      }
    };
  }
}
