package org.unionbridge.gateway.standing;

import static org.unionbridge.platform.store.Criteria.where;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionbridge.gateway.standing.UnionView.HeldPost;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Answers who belongs where and holds what. A member's record may arrive before that of the union;
 * so a member's view only names the union, and where that lies is looked up whenever somebody asks.
 */
public final class Standings {

  private final ViewStore<UnionView> unions;
  private final ViewStore<MemberView> members;

  Standings(ViewStore<UnionView> unions, ViewStore<MemberView> members) {
    this.unions = unions;
    this.members = members;
  }

  /** The member, or nothing when there is none in the scope. */
  public Mono<MemberStanding> member(Scope scope, String memberId) {
    return members
        .find(Scope.everything(), memberId)
        .flatMap(member -> standing(memberId, member.state()))
        .filter(standing -> scope.covers(standing.place().unionPath(), memberId));
  }

  private Mono<MemberStanding> standing(String memberId, MemberView member) {
    return unions
        .find(Scope.everything(), member.unionId())
        .map(union ->
            new MemberStanding(
                memberId, new Place(member.unionId(), union.state().path()), member.active()));
  }

  /** Where the union lies, or nothing when it is closed or there is none in the scope. */
  public Mono<Place> openUnion(Scope scope, String unionId) {
    return unions
        .find(scope, unionId)
        .filter(union -> union.state().active())
        .map(union -> new Place(union.id(), union.state().path()));
  }

  /** The posts that the member holds at unions that are not closed, in their fixed order. */
  public Mono<List<Holding>> posts(String memberId) {
    return all(where("state.holders", memberId))
        .filter(union -> union.state().active())
        .concatMapIterable(union -> held(union, memberId))
        .sort(Holding.order())
        .collectList();
  }

  private static List<Holding> held(Stored<UnionView> union, String memberId) {
    return union.state().posts().stream()
        .filter(held -> held.memberId().equals(memberId))
        .map(held -> new Holding(held.post(), new Place(union.id(), union.state().path())))
        .toList();
  }

  /** Everybody who holds one of these posts at the root of the tree. */
  public Flux<String> holdersAtTheRoot(Set<String> posts) {
    return all(where("state.root", true))
        .concatMapIterable(union -> union.state().posts())
        .filter(held -> posts.contains(held.post()))
        .map(HeldPost::memberId)
        .distinct();
  }

  /** Where every union lies. */
  Flux<Place> places() {
    return all(Criteria.any()).map(union -> new Place(union.id(), union.state().path()));
  }

  private Flux<Stored<UnionView>> all(Criteria criteria) {
    return page(criteria, Optional.empty())
        .expand(page -> page.next().isEmpty() ? Mono.empty() : page(criteria, page.next()))
        .concatMapIterable(Page::items);
  }

  private Mono<Page<Stored<UnionView>>> page(Criteria criteria, Optional<String> after) {
    return unions.page(
        Scope.everything(), criteria, new PageRequest("_id", false, PageRequest.MOST, after));
  }
}
