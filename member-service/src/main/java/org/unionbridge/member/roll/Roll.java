package org.unionbridge.member.roll;

import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import reactor.core.publisher.Mono;

/** What a union must know of members; answered by the feature that keeps them. */
public interface Roll {

  /** Where a member belongs; empty unless the member is active and within the scope. */
  Mono<Place> placeOf(Scope scope, String memberId);

  /** Whether the union itself has active members. */
  Mono<Boolean> hasMembers(Scope scope, String unionId);
}
