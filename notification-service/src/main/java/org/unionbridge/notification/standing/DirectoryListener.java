package org.unionbridge.notification.standing;

import org.unionbridge.platform.listening.InboundEvent;
import reactor.core.publisher.Mono;

/** Keeps the copy of unions and members up to date. */
final class DirectoryListener {

  private final Standing standing;

  DirectoryListener(Standing standing) {
    this.standing = standing;
  }

  Mono<Void> apply(InboundEvent event) {
    return switch (DirectoryRecord.read(event)) {
      case DirectoryRecord.OfUnion(var id, var union) -> standing.keep(id, event.sequence(), union);
      case DirectoryRecord.OfMember(var id, var member) ->
          standing.keep(id, event.sequence(), member);
      case DirectoryRecord.NotForUs _ -> Mono.empty();
    };
  }
}
