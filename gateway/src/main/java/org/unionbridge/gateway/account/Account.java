package org.unionbridge.gateway.account;

import java.time.Instant;
import java.util.Optional;
import org.unionbridge.gateway.login.PasswordHash;

/** Somebody's way in. Without a member it is the first account. */
sealed interface Account {

  record Unknown() implements Account {}

  /**
   * A link was given out.
   *
   * @param invitation its number, counted from 1; only the newest link opens
   * @param until it opens no longer then; empty for the first account's
   */
  record Invited(Optional<String> memberId, long invitation, Optional<Instant> until)
      implements Account {}

  /** The person chose a login name and a password. */
  record Open(Optional<String> memberId, long invitation, String login, PasswordHash password)
      implements Account {}

  record Closed(Optional<String> memberId) implements Account {}
}
