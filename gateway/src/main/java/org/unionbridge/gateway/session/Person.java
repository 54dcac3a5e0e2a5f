package org.unionbridge.gateway.session;

import java.util.List;
import java.util.Optional;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;

/**
 * Somebody who may be signed in, with all that they may act in at this moment.
 *
 * @param home where the account belongs
 * @param posts never empty; the first is the usual one
 */
record Person(String accountId, Optional<String> memberId, Place home, List<Holding> posts) {

  Person {
    posts = List.copyOf(posts);
  }

  /** What they hold by these names; without names the usual. */
  Optional<Holding> holding(Optional<String> post, Optional<String> unionId) {
    return posts.stream()
        .filter(held -> post.isEmpty() || post.get().equals(held.post()))
        .filter(held -> unionId.isEmpty() || unionId.get().equals(held.place().unionId()))
        .findFirst();
  }

  /** The person in one of their posts. */
  Actor actingIn(Holding held) {
    var path = held.place().unionPath();
    var scope =
        memberId
            .filter(_ -> held.post().equals(Holding.MEMBER))
            .<Scope>map(member -> new Scope.Own(path, member))
            .orElseGet(() -> Scope.within(path));
    return new Actor(accountId, memberId, held.post(), held.place(), scope);
  }
}
