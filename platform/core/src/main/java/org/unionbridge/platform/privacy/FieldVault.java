package org.unionbridge.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;

/** Seals and opens personal fields, each person's under a data key of their own. */
public final class FieldVault {

  /** The first byte under the wrapping says what the key is for; other ciphers take other bytes. */
  private static final byte AES_256_GCM = 1;

  private static final int KEY_BYTES = 32;

  /** Also where another instance applies an erasure, a key stays in memory no longer. */
  private static final Duration AT_HAND = Duration.ofMinutes(15);

  private final CurrentKey master;
  private final Cache<WrappedKey, Aead> unwrapped;

  /** A vault that keeps so many unwrapped data keys at hand. */
  public FieldVault(CurrentKey master, int keysAtHand) {
    this.master = master;
    this.unwrapped =
        Caffeine.newBuilder().maximumSize(keysAtHand).expireAfterWrite(AT_HAND).build();
  }

  /** A vault under a master key that stays as it is. */
  public FieldVault(MasterKey master, int keysAtHand) {
    this(CurrentKey.of(master, InstantSource.system()), keysAtHand);
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

  /** Whether the key in front wrapped it. */
  public boolean isCurrent(WrappedKey key) {
    try {
      return MasterKey.idOf(Base64.getDecoder().decode(key.text())) == master.wrappingId();
    } catch (IllegalArgumentException e) {
      throw new UnusableKey("The data key is damaged", e);
    }
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
    unwrapped.invalidate(key);
  }

  private Aead cipher(WrappedKey wrapped) {
    return requireNonNull(unwrapped.get(wrapped, this::unwrappedCipher));
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
      return new WrappedKey(Base64.getEncoder().encodeToString(master.get().wrap(key)));
    } catch (GeneralSecurityException e) {
      throw new UnusableKey("The master key wraps no data keys", e);
    }
  }

  private byte[] unwrap(WrappedKey wrapped) {
    try {
      var bytes = Base64.getDecoder().decode(wrapped.text());
      if (bytes.length > Integer.BYTES && !master.get().ids().contains(MasterKey.idOf(bytes))) {
        // another process may wrap by a key already that this one has not read of yet
        master.readAgain();
      }
      return master.get().unwrap(bytes);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new UnusableKey(
          "The data key is damaged, or this is not the master key that wrapped it", e);
    }
  }
}
