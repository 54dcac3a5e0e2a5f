package org.unionbridge.gateway.secondfactor;

import java.util.List;
import java.util.Optional;
import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.platform.privacy.WrappedKey;

/** What an account is proven by beside its password. */
sealed interface SecondFactor {

  record NotSet() implements SecondFactor {}

  /** The secret was shown; it counts as soon as a right code shows that it arrived. */
  record Proposed(Holder holder, Secret secret) implements SecondFactor {}

  /**
   * Codes are asked for.
   *
   * @param recovery hashes of the recovery codes that are left
   */
  record Active(Holder holder, Secret secret, List<String> recovery) implements SecondFactor {
    public Active {
      recovery = List.copyOf(recovery);
    }
  }

  /**
   * Whose it is.
   *
   * @param opening what opened the account: after a reset it is another, and this one counts no
   *     more
   */
  record Holder(Optional<String> memberId, String opening) {}

  /**
   * What the codes are made from, sealed under a data key of its own.
   *
   * @param serial another for every secret, so that the codes of two are counted apart
   */
  record Secret(String serial, WrappedKey key, Sealed text) {}
}
