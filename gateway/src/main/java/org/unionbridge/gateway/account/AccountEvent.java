package org.unionbridge.gateway.account;

import java.time.Instant;
import java.util.Optional;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.PasswordHash;

/** What happens to an account. */
sealed interface AccountEvent {

  record AccountInvited(Optional<String> memberId, long invitation, Optional<Instant> until)
      implements AccountEvent {}

  record AccountOpened(Optional<String> memberId, Login login, PasswordHash password)
      implements AccountEvent {}

  record AccountClosed() implements AccountEvent {}
}
