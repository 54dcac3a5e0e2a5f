package org.unionbridge.gateway.secondfactor;

import java.util.List;
import org.unionbridge.gateway.secondfactor.SecondFactor.Holder;
import org.unionbridge.gateway.secondfactor.SecondFactor.Secret;

/** What can be asked of a second factor. */
sealed interface SecondFactorCommand {

  /** Begin to set one up, instead of any that was begun before. */
  record Propose(Holder holder, Secret secret) implements SecondFactorCommand {}

  /** Count it from now on: a right code of this secret came back. */
  record Activate(String serial, List<String> recovery) implements SecondFactorCommand {}

  /** Take a recovery code in payment. */
  record Redeem(String opening, String recoveryHash) implements SecondFactorCommand {}

  /** New recovery codes instead of all that are left. */
  record Renew(String opening, List<String> recovery) implements SecondFactorCommand {}

  record Remove() implements SecondFactorCommand {}
}
