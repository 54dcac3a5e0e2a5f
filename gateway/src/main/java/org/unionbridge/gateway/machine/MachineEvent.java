package org.unionbridge.gateway.machine;

import java.time.Instant;
import java.time.LocalDate;
import org.unionbridge.gateway.machine.Machine.Grant;
import org.unionbridge.gateway.machine.Machine.Secret;

/** What happens to a machine's account. */
sealed interface MachineEvent {

  record MachineMade(Grant grant, Secret secret, LocalDate lastDay) implements MachineEvent {}

  /** There is another secret; the one before ends then. */
  record SecretRotated(Secret secret, Instant formerUntil) implements MachineEvent {}

  record MachineRenewed(LocalDate lastDay) implements MachineEvent {}

  record MachineDisabled(Instant at) implements MachineEvent {}
}
