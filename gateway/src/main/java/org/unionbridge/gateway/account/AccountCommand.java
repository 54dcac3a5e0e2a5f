package org.unionbridge.gateway.account;

import java.time.Instant;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.PasswordHash;

/** What can be asked of an account. */
sealed interface AccountCommand {

  /** Invite the first person of all; done once, however often it is asked. */
  record InviteFirst() implements AccountCommand {}

  /** Give a member a link, instead of any that they had. */
  record Invite(String memberId, boolean memberActive, Instant until) implements AccountCommand {}

  /** Open it by the link of this number. */
  record OpenBy(long invitation, Instant at, Login login, PasswordHash password)
      implements AccountCommand {}

  record Close() implements AccountCommand {}
}
