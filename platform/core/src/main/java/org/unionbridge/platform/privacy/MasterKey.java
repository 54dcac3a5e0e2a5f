package org.unionbridge.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The key above all others: a keyset that wraps data keys and one that hashes are derived from. */
public final class MasterKey {

  private static final byte[] WRAPPING = "data-key".getBytes(UTF_8);
  private static final int DERIVED_BYTES = 32;

  private final KeysetHandle wrapping;
  private final KeysetHandle hashing;
  private final Optional<Next> next;
  private final Aead wrapper;
  private final PrfSet deriver;

  /**
   * A key that was added and wraps from a time on that all processes have read of it by.
   *
   * @param id of the key in the keyset that wraps
   */
  record Next(int id, Instant from) {}

  MasterKey(KeysetHandle wrapping, KeysetHandle hashing, Optional<Next> next)
      throws GeneralSecurityException {
    this.wrapping = wrapping;
    this.hashing = hashing;
    this.next = next;
    this.wrapper = wrapping.getPrimitive(MasterKeyForm.TINK, Aead.class);
    this.deriver = hashing.getPrimitive(MasterKeyForm.TINK, PrfSet.class);
  }

  /**
   * The key in {@code master.json} of the directory, made at the first start; with data already
   * there, a missing key is an {@link UnusableKey} and never replaced.
   */
  public static MasterKey openOrCreate(Path directory, boolean dataExists) {
    return new KeyFile(directory).openOrCreate(dataExists);
  }

  /** Changes the key in {@code master.json} of the directory while nobody else does. */
  public static MasterKey change(Path directory, UnaryOperator<MasterKey> change) {
    return new KeyFile(directory).change(change);
  }

  /** The key from the content of its file, as handed over in an environment variable. */
  public static MasterKey parse(String content) {
    return MasterKeyForm.parse(content);
  }

  /** A new random key that is kept nowhere yet. */
  public static MasterKey generate() {
    try {
      return new MasterKey(
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, MasterKeyForm.TINK),
          KeysetHandle.generateNew(PredefinedPrfParameters.HKDF_SHA256, MasterKeyForm.TINK),
          Optional.empty());
    } catch (GeneralSecurityException e) {
      throw new UnusableKey("No master key can be made here", e);
    }
  }

  /**
   * This key with a new one that wraps from then on; what older ones wrapped still opens. Hashes
   * stay as they are, since look-ups go by the stored ones.
   */
  public MasterKey rotated(Instant from) {
    if (next.isPresent()) {
      throw new IllegalStateException("a new key is waiting already");
    }
    return changed(
        "rotated",
        () -> {
          var builder =
              KeysetHandle.newBuilder(wrapping)
                  .setConfiguration(MasterKeyForm.TINK)
                  .addEntry(
                      KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                          .withRandomId());
          var with = builder.build();
          var added = with.getAt(with.size() - 1).getId();
          return new MasterKey(with, hashing, Optional.of(new Next(added, from)));
        });
  }

  /** This key as it is at this time: with the new one in front once its time has come. */
  public MasterKey at(Instant now) {
    var due = next.filter(one -> !now.isBefore(one.from()));
    if (due.isEmpty()) {
      return this;
    }
    return changed(
        "rotated",
        () -> {
          var builder = KeysetHandle.newBuilder(wrapping).setConfiguration(MasterKeyForm.TINK);
          for (int i = 0; i < builder.size(); i++) {
            if (wrapping.getAt(i).getId() == due.get().id()) {
              builder.getAt(i).makePrimary();
            }
          }
          return new MasterKey(builder.build(), hashing, Optional.empty());
        });
  }

  /** This key without those that no longer wrap: what they wrapped opens no more. */
  public MasterKey withoutOld() {
    return changed(
        "freed of its old keys",
        () -> {
          var builder = KeysetHandle.newBuilder(wrapping).setConfiguration(MasterKeyForm.TINK);
          for (int i = wrapping.size() - 1; i >= 0; i--) {
            if (!wrapping.getAt(i).isPrimary()) {
              builder.deleteAt(i);
            }
          }
          return new MasterKey(builder.build(), hashing, Optional.empty());
        });
  }

  /** Changes that are made of keys. */
  private interface Making {
    MasterKey make() throws GeneralSecurityException;
  }

  private static MasterKey changed(String how, Making making) {
    try {
      return making.make();
    } catch (GeneralSecurityException e) {
      throw new UnusableKey("The master key cannot be " + how, e);
    }
  }

  /** The number of the key that wraps. */
  public int wrappingId() {
    return wrapping.getPrimary().getId();
  }

  /** The numbers of all keys that open what they wrapped. */
  public List<Integer> ids() {
    return IntStream.range(0, wrapping.size()).map(i -> wrapping.getAt(i).getId()).boxed().toList();
  }

  /** When the key that was added last begins to wrap; empty once it does. */
  public Optional<Instant> changesAt() {
    return next.map(Next::from);
  }

  /** Writes this key to {@code master.json} of the directory, whole or not at all. */
  public void saveTo(Path directory) {
    new KeyFile(directory).replace(this);
  }

  /** The key in clear, for its file alone. */
  String content() {
    return MasterKeyForm.write(wrapping, hashing, next);
  }

  byte[] wrap(byte[] dataKey) throws GeneralSecurityException {
    return wrapper.encrypt(dataKey, WRAPPING);
  }

  byte[] unwrap(byte[] wrapped) throws GeneralSecurityException {
    return wrapper.decrypt(wrapped, WRAPPING);
  }

  /** The number of the key that wrapped it: behind one byte that says how it is written. */
  static int idOf(byte[] wrapped) {
    if (wrapped.length < 1 + Integer.BYTES) {
      throw new UnusableKey("The data key is damaged");
    }
    return ByteBuffer.wrap(wrapped).getInt(1);
  }

  byte[] derive(String label) throws GeneralSecurityException {
    return deriver.computePrimary(label.getBytes(UTF_8), DERIVED_BYTES);
  }

  @Override
  public String toString() {
    return "MasterKey[]";
  }
}
