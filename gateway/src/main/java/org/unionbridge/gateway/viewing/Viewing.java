package org.unionbridge.gateway.viewing;

import java.time.Instant;
import java.util.Optional;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;

/**
 * Whom an administrator sees as, in which of their posts, what for, and until when.
 *
 * @param purpose a code
 */
record Viewing(
    String memberId, String post, String unionId, String unionPath, String purpose, Instant until) {

  /** The administrator's account, with what the other may see. */
  Actor seenBy(String accountId) {
    var scope =
        post.equals(Holding.MEMBER) ? new Scope.Own(unionPath, memberId) : Scope.within(unionPath);
    var place = new Place(unionId, unionPath);
    return new Actor(accountId, Optional.of(memberId), post, place, scope);
  }
}
