package org.unionbridge.member.membership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unionbridge.member.membership.Member.Active;
import org.unionbridge.member.membership.Member.Erased;
import org.unionbridge.member.membership.Member.Known;
import org.unionbridge.member.membership.Member.Unregistered;
import org.unionbridge.member.union.Roll;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;

/** Looks members up. */
public final class Members implements Roll {

  private static final String ID = "_id";

  /** Everybody but the erased. */
  static final Criteria PRESENT =
      Criteria.oneOf(MemberCodec.STAGE, List.of(MemberCodec.ACTIVE, MemberCodec.LEFT));

  private final AggregateStore<Member, MemberEvent> store;

  Members(AggregateStore<Member, MemberEvent> store) {
    this.store = store;
  }

  @Override
  public Mono<Place> placeOf(Scope scope, String memberId) {
    return store
        .find(scope, memberId)
        .filter(member -> member.state() instanceof Active)
        .map(Stored::place)
        .onErrorResume(StoreFailure.NotFound.class, _ -> Mono.empty());
  }

  @Override
  public Mono<Boolean> hasMembers(Scope scope, String unionId) {
    return store
        .page(scope, active(MemberCodec.UNION, unionId), PageRequest.first(ID, 1))
        .map(page -> !page.items().isEmpty());
  }

  /** The names of those that the scope has, by id. */
  public Mono<Map<String, String>> names(Scope scope, Collection<String> ids) {
    return store
        .page(scope, Criteria.oneOf(ID, ids).and(PRESENT), PageRequest.first(ID, PageRequest.MOST))
        .map(page ->
            page.items().stream()
                .map(Members::known)
                .collect(Collectors.toMap(Known::memberId, m -> m.person().name().text())));
  }

  /** Whether an active member other than this one has the ID number of this hash. */
  Mono<Boolean> othersHave(Scope scope, String idNumberHash, String memberId) {
    return store
        .page(scope, active(MemberCodec.ID_NUMBER_HASH, idNumberHash), PageRequest.first(ID, 2))
        .map(page -> page.items().stream().anyMatch(found -> !found.id().equals(memberId)));
  }

  private static Criteria active(String field, String value) {
    return Criteria.where(field, value).and(Criteria.where(MemberCodec.STAGE, MemberCodec.ACTIVE));
  }

  static Known known(Stored<Member> stored) {
    return switch (stored.state()) {
      case Known member -> member;
      case Unregistered _, Erased _ -> throw new StoreFailure.NotFound();
    };
  }
}
