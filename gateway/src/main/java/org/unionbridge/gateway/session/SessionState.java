package org.unionbridge.gateway.session;

import java.time.Instant;
import org.unionbridge.gateway.standing.Holding;

/** One sign-in, as it is kept: under the hash of its secret, never the secret. */
record SessionState(String accountId, String post, String unionId, Instant since, Instant until) {

  SessionState in(Holding held) {
    return new SessionState(accountId, held.post(), held.place().unionId(), since, until);
  }
}
