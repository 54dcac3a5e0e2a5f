package org.unionbridge.gateway.secondfactor;

import java.util.List;
import java.util.Optional;
import org.unionbridge.gateway.secondfactor.SecondFactor.Holder;
import org.unionbridge.gateway.secondfactor.SecondFactor.Secret;

/** What happens to a second factor. */
sealed interface SecondFactorEvent {

  record SecondFactorProposed(Holder holder, Secret secret) implements SecondFactorEvent {}

  record SecondFactorSet(Optional<String> memberId, List<String> recovery)
      implements SecondFactorEvent {}

  record RecoveryCodeUsed(Optional<String> memberId, String recoveryHash)
      implements SecondFactorEvent {}

  record RecoveryCodesRenewed(Optional<String> memberId, List<String> recovery)
      implements SecondFactorEvent {}

  record SecondFactorRemoved(Optional<String> memberId) implements SecondFactorEvent {}
}
