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
   * @param invitation only the newest link opens
   * @param until it opens no longer then; empty for the first account's
   * @param login kept from before a reset; empty where nobody chose one yet
   */
  record Invited(
      Optional<String> memberId, String invitation, Optional<Instant> until, Optional<String> login)
      implements Account {}

  /**
   * The person chose a login name and a password.
   *
   * @param since missing in what was written before schema 2
   */
  record Open(
      Optional<String> memberId,
      String invitation,
      String login,
      PasswordHash password,
      Optional<Instant> since)
      implements Account {}

  /** Nobody gets in by it until it is enabled again. */
  record Disabled(
      Optional<String> memberId,
      String invitation,
      String login,
      PasswordHash password,
      Instant since)
      implements Account {}

  record Closed(Optional<String> memberId) implements Account {}
}
