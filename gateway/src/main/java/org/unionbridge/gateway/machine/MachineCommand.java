package org.unionbridge.gateway.machine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.unionbridge.gateway.machine.Machine.Grant;
import org.unionbridge.gateway.machine.Machine.Secret;

/** What can be asked of a machine's account. */
sealed interface MachineCommand {

  /**
   * Days that can be asked for.
   *
   * @param today the first
   * @param most how many may follow it
   */
  record Span(LocalDate today, long most) {

    boolean isOver(LocalDate day) {
      return day.isBefore(today);
    }

    boolean isTooLong(LocalDate day) {
      return day.isAfter(today.plusDays(most));
    }
  }

  /**
   * Let it in by this secret.
   *
   * @param beyond what was asked for of actions that no machine in this post may do
   */
  record Make(Grant grant, List<String> beyond, Secret secret, LocalDate lastDay, Span span)
      implements MachineCommand {
    public Make {
      beyond = List.copyOf(beyond);
    }
  }

  /** Let it in by another secret, and for so long still by the one that it has. */
  record Rotate(Secret secret, Duration overlap, LocalDate today) implements MachineCommand {}

  /** Another last day, reckoned from today. */
  record Renew(LocalDate lastDay, Span span) implements MachineCommand {}

  /** Never let it in again. */
  record Disable(Instant at) implements MachineCommand {}
}
