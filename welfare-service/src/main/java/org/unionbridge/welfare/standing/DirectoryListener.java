package org.unionbridge.welfare.standing;

import java.util.Optional;
import java.util.function.Function;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.Stored;
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
          keep(
              new Entry<>(
                  id, new Place(id, view.path()), Optional.empty(), event.sequence(), view));
      case UnionErased(var id) -> unions.erase(Scope.everything(), id, event.sequence());
      case MemberShown(var id, var view) ->
          members
              .put(Entry.of(id, new Place(view.unionId(), NOWHERE), event.sequence(), view))
              .then();
      case MemberErased(var id) -> members.erase(Scope.everything(), id, event.sequence());
      case NotForUs _ -> Mono.empty();
    };
  }

  private Mono<Void> keep(Entry<UnionView> entry) {
    // paths first: whoever breaks off between the two still sees the old path and does both again
    return unions
        .find(Scope.everything(), entry.id())
        .filter(known -> isMove(known, entry))
        .flatMap(_ -> moved.apply(entry.place()))
        .then(Mono.defer(() -> unions.put(entry)))
        .then();
  }

  private static boolean isMove(Stored<UnionView> known, Entry<UnionView> entry) {
    return known.version() < entry.sequence() && !known.state().path().equals(entry.value().path());
  }
}
