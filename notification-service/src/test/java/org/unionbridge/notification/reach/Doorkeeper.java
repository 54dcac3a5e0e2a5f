package org.unionbridge.notification.reach;

import java.time.Duration;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.InMemoryViewStore;
import org.unionbridge.testing.Inbound;

/** Tells of accounts as the gateway promises it. */
public final class Doorkeeper {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  public final Accounts accounts = new Accounts(InMemoryViewStore.of(Account.class));

  /** Tells that this happened to the account of a member, which has the member's name. */
  public void tells(String what, String memberId, long sequence) {
    var type = "gateway.account." + what;
    var body = Golden.read(Golden.contract("gateway", type, 1)).put("accountId", "a-" + memberId);
    if (body.has("memberId")) {
      body.put("memberId", memberId);
    }
    var event = Inbound.event("account:a-" + memberId, type, sequence, body);
    accounts.apply(event).block(LIMIT);
  }
}
