package org.unionbridge.member.membership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unionbridge.member.membership.Member.Active;
import org.unionbridge.member.membership.Member.Erased;
import org.unionbridge.member.membership.Member.Known;
import org.unionbridge.member.membership.Member.Unregistered;
import org.unionbridge.member.roll.Roll;
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
  private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

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

  /** How many active members the union itself has. */
  public Mono<Long> countActive(String unionId) {
    return store.count(Scope.everything(), active(MemberCodec.UNION, unionId));
  }

  /** A member by name. */
  public record Named(String id, String name, String unionId, boolean active) {}

  /** Those whose name begins so, in the order of names. */
  public Mono<List<Named>> named(Scope scope, String beginning, int most) {
    var begins =
        Criteria.atLeast(MemberCodec.NAME, beginning)
            .and(Criteria.atMost(MemberCodec.NAME, beginning + LAST_CHARACTER));
    return store
        .page(scope, begins.and(PRESENT), PageRequest.first(MemberCodec.NAME, most))
        .map(page ->
            page.items().stream()
                .map(Members::known)
                .map(m ->
                    new Named(
                        m.memberId(), m.person().name().text(), m.unionId(), m instanceof Active))
                .toList());
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
