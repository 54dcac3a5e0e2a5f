package org.unionbridge.member.membership;

import org.unionbridge.member.membership.Member.Erased;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.erasure.ErasureTopic;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.StoreFailure;
import reactor.core.publisher.Mono;

/**
 * Tells every service of an erasure, once the directory does: a tombstone goes after a month, and
 * the facts of all members are too many for those who only ask who was erased.
 */
final class ErasureListener {

  private final AggregateStore<Member, MemberEvent> store;
  private final ErasureTopic topic;

  ErasureListener(AggregateStore<Member, MemberEvent> store, ErasureTopic topic) {
    this.store = store;
    this.topic = topic;
  }

  Mono<Void> apply(InboundEvent event) {
    return event.aggregateType().equals("member") && event.body().isEmpty()
        ? tell(event)
        : Mono.empty();
  }

  private Mono<Void> tell(InboundEvent tombstone) {
    return store
        .find(Scope.everything(), tombstone.aggregateId())
        .flatMap(stored ->
            stored.state() instanceof Erased(var id, var union)
                ? topic.tell(id, MemberCodec.erasure(id, union), tombstone)
                : Mono.empty())
        .onErrorResume(StoreFailure.NotFound.class, _ -> Mono.empty());
  }
}
