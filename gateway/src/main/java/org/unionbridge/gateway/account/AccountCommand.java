package org.unionbridge.gateway.account;

import java.time.Instant;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.PasswordHash;

/** What can be asked of an account. */
sealed interface AccountCommand {

  /** Invite the first person of all; done once, however often it is asked. */
  record InviteFirst() implements AccountCommand {}

  /** Give a member a link, instead of any that they had. */
  record Invite(String memberId, boolean memberActive, String invitation, Instant until)
      implements AccountCommand {}

  /** Open it by this link. */
  record OpenBy(String invitation, Instant at, Login login, PasswordHash password)
      implements AccountCommand {}

  /** Another password, chosen by the person who knew the one before. */
  record ChangePassword(PasswordHash password) implements AccountCommand {}

  /**
   * Let nobody in by it for now.
   *
   * @param own whether it is the account of whoever asks
   */
  record Disable(boolean own, Instant at) implements AccountCommand {}

  record Enable(Instant at) implements AccountCommand {}

  /**
   * Forget the password and give a link by which the person chooses another.
   *
   * @param own whether it is the account of whoever asks
   */
  record Reset(boolean own, String invitation, Instant until) implements AccountCommand {}

  record Close() implements AccountCommand {}
}
