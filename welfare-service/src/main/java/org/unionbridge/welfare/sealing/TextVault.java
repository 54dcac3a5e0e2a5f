package org.unionbridge.welfare.sealing;

import java.util.Optional;
import org.unionbridge.platform.privacy.Field;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.platform.privacy.WrappedKey;

/** Seals and opens what is told of members, each of whom may have been erased since. */
public final class TextVault {

  private final FieldVault vault;

  public TextVault(FieldVault vault) {
    this.vault = vault;
  }

  /**
   * The text, sealed. One that is known at this field keeps the seal it has, so that what is told
   * twice is equal although no two seals are.
   */
  public Sealed seal(WrappedKey key, Field field, String text, Optional<Sealed> known) {
    return known
        .filter(before -> vault.open(key, field, before).equals(text))
        .orElseGet(() -> vault.seal(key, field, text));
  }

  /** The text; empty when the member was erased, and the key with them. */
  public String open(Optional<WrappedKey> key, Field field, Sealed sealed) {
    return key.map(present -> vault.open(present, field, sealed)).orElse("");
  }
}
