package org.unionbridge.member.membership;

import java.util.Optional;
import java.util.OptionalLong;
import org.unionbridge.member.membership.Member.Known;
import org.unionbridge.member.membership.MemberCommand.EraseAgain;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.erasure.Erasing;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;

/** Erases members again whom a copy of the store brought back. */
final class MemberErasing implements Erasing {

  private final AggregateStore<Member, MemberEvent> store;
  private final FieldVault vault;
  private final BusinessClock clock;

  MemberErasing(AggregateStore<Member, MemberEvent> store, FieldVault vault, BusinessClock clock) {
    this.store = store;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public Mono<Void> erase(String memberId) {
    return store
        .find(Scope.everything(), memberId)
        .flatMap(stored -> erase(stored))
        .onErrorResume(StoreFailure.NotFound.class, _ -> Mono.empty());
  }

  private Mono<Void> erase(Stored<Member> stored) {
    return stored.state() instanceof Known member
        ? store
            .<MemberRefusal>change(
                Scope.everything(),
                stored.id(),
                context(),
                state -> MemberRules.decide(state, new EraseAgain()))
            .doOnNext(_ -> vault.forget(member.person().key()))
            .then()
        : Mono.empty();
  }

  private CommandContext context() {
    var trace = Ids.fingerprint(Ids.random());
    return new CommandContext(
        Actor.SYSTEM,
        clock.now(),
        trace,
        Optional.empty(),
        "00-" + trace + "-" + trace.substring(16) + "-00",
        Optional.empty(),
        OptionalLong.empty());
  }
}
