package org.unionbridge.gateway.identity;

import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.platform.erasure.Erasing;
import reactor.core.publisher.Mono;

/** Removes the links of whoever is erased. */
final class IdentityErasing implements Erasing {

  private final IdentityLinks links;

  IdentityErasing(IdentityLinks links) {
    this.links = links;
  }

  @Override
  public Mono<Void> erase(String memberId) {
    return links.removeAllOf(Accounts.idOf(memberId));
  }
}
