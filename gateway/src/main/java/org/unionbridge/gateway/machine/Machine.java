package org.unionbridge.gateway.machine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The way in of other software; it belongs to nobody and ends by itself. */
sealed interface Machine {

  /**
   * What is given to it for as long as it exists.
   *
   * @param name which software it is, in words of those who run it
   * @param post the one that it acts in, at this union and at those under it
   * @param actions the only ones of the post's that it may do
   */
  record Grant(String name, String post, String unionId, List<String> actions) {
    public Grant {
      actions = actions.stream().distinct().sorted().toList();
    }
  }

  /** The hash of what it must know. */
  record Secret(String hash, Instant since) {}

  /** The one before; it lets in until then, so that nothing stands still over a change. */
  record FormerSecret(String hash, Instant until) {}

  record Unknown() implements Machine {}

  /**
   * It comes in by either secret.
   *
   * @param lastDay in Beijing time; it comes in on that day still
   */
  record Active(Grant grant, Secret secret, Optional<FormerSecret> former, LocalDate lastDay)
      implements Machine {}

  /** It never comes in again: of its secrets nothing is left. */
  record Disabled(Grant grant, LocalDate lastDay, Instant since) implements Machine {}
}
