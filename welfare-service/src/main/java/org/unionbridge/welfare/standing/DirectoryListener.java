package org.unionbridge.welfare.standing;

import java.util.function.Function;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.PathKeeper;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import org.unionbridge.welfare.standing.DirectoryFact.MemberErased;
import org.unionbridge.welfare.standing.DirectoryFact.MemberShown;
import org.unionbridge.welfare.standing.DirectoryFact.NotForUs;
import org.unionbridge.welfare.standing.DirectoryFact.UnionErased;
import org.unionbridge.welfare.standing.DirectoryFact.UnionShown;
import reactor.core.publisher.Mono;

/** Keeps this service's copy of unions and members. */
final class DirectoryListener {

  // lies in nobody's scope but the system's: see Standings for where a member really belongs
  private static final String NOWHERE = "/";

  private final ViewStore<UnionView> unions;
  private final ViewStore<MemberView> members;
  private final Function<Place, Mono<Void>> moved;

  DirectoryListener(
      ViewStore<UnionView> unions,
      ViewStore<MemberView> members,
      Function<Place, Mono<Void>> moved) {
    this.unions = unions;
    this.members = members;
    this.moved = moved;
  }

  Mono<Void> apply(InboundEvent event) {
    return switch (DirectoryFact.read(event)) {
      case UnionShown(var id, var view) ->
          PathKeeper.keep(
              unions, Entry.of(id, new Place(id, view.path()), event.sequence(), view), moved);
      case UnionErased(var id) -> unions.erase(Scope.everything(), id, event.sequence());
      case MemberShown(var id, var view) ->
          members
              .put(Entry.of(id, new Place(view.unionId(), NOWHERE), event.sequence(), view))
              .then();
      case MemberErased(var id) -> members.erase(Scope.everything(), id, event.sequence());
      case NotForUs _ -> Mono.empty();
    };
  }
}
