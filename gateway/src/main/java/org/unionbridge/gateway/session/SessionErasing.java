package org.unionbridge.gateway.session;

import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.platform.erasure.Erasing;
import reactor.core.publisher.Mono;

/** Removes the sessions of whoever is erased; an open page of theirs is signed out by that. */
final class SessionErasing implements Erasing {

  private final Sessions sessions;

  SessionErasing(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Mono<Void> erase(String memberId) {
    return sessions.removeAllOf(Accounts.idOf(memberId));
  }
}
