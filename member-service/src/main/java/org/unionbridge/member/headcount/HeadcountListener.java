package org.unionbridge.member.headcount;

import org.unionbridge.platform.listening.InboundEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Has unions counted anew that somebody came to or went from. */
final class HeadcountListener {

  private final CountedMembers counts;

  HeadcountListener(CountedMembers counts) {
    this.counts = counts;
  }

  Mono<Void> apply(InboundEvent event) {
    return switch (MembershipFact.read(event)) {
      case MembershipFact.CameOrWent(var unionIds) ->
          Flux.fromIterable(unionIds).concatMap(counts::recount).then();
      case MembershipFact.NotForUs _ -> Mono.empty();
    };
  }
}
