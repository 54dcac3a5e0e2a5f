package org.unionbridge.gateway.account;

import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.erasure.Erasing;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Ids;
import reactor.core.publisher.Mono;

/** Closes the account of whoever is erased; of who they were, only ids stay. */
final class AccountErasing implements Erasing {

  private final Accounts accounts;
  private final InstantSource clock;

  AccountErasing(Accounts accounts, InstantSource clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public Mono<Void> erase(String memberId) {
    return accounts.erase(memberId, context());
  }

  private CommandContext context() {
    var trace = Ids.fingerprint(Ids.random());
    return new CommandContext(
        Actor.SYSTEM,
        clock.instant(),
        trace,
        Optional.empty(),
        "00-" + trace + "-" + trace.substring(16) + "-00",
        Optional.empty(),
        OptionalLong.empty());
  }
}
