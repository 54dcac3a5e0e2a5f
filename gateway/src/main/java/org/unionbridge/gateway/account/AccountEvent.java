package org.unionbridge.gateway.account;

import java.time.Instant;
import java.util.Optional;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.PasswordHash;

/** What happens to an account. */
sealed interface AccountEvent {

  record AccountInvited(Optional<String> memberId, String invitation, Optional<Instant> until)
      implements AccountEvent {}

  record AccountOpened(Optional<String> memberId, Login login, PasswordHash password, Instant at)
      implements AccountEvent {}

  record PasswordChanged(Optional<String> memberId, PasswordHash password)
      implements AccountEvent {}

  record AccountDisabled(Optional<String> memberId, Instant at) implements AccountEvent {}

  record AccountEnabled(Optional<String> memberId, Instant at) implements AccountEvent {}

  record AccountReset(Optional<String> memberId, String invitation, Instant until)
      implements AccountEvent {}

  record AccountClosed() implements AccountEvent {}
}
