package org.unionbridge.welfare.standing;

import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.erasure.Erasing;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.store.ViewStore;
import reactor.core.publisher.Mono;

/**
 * Removes the key of somebody who is erased, and with it all that was sealed under it. For good: no
 * record of before, however late, brings it back.
 */
final class MemberErasing implements Erasing {

  private static final long FOR_GOOD = Long.MAX_VALUE;

  private final ViewStore<MemberView> members;
  private final FieldVault vault;

  MemberErasing(ViewStore<MemberView> members, FieldVault vault) {
    this.members = members;
    this.vault = vault;
  }

  @Override
  public Mono<Void> erase(String memberId) {
    return members
        .find(Scope.everything(), memberId)
        .doOnNext(found -> vault.forget(found.state().key()))
        .then(Mono.defer(() -> members.erase(Scope.everything(), memberId, FOR_GOOD)));
  }
}
