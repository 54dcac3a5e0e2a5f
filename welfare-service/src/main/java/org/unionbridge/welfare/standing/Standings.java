package org.unionbridge.welfare.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.privacy.WrappedKey;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Answers who belongs where. A member's record may arrive before that of the union, under whose key
 * nothing orders them; so a member's view only names the union, and where that lies and whether the
 * asker may see it is judged by the union's view whenever somebody asks. Until it is there, the
 * member does not exist for anybody; nothing waits, and nothing has to be repaired.
 */
public final class Standings {

  /** Every level of unions that there is. */
  public static final Set<String> LEVELS =
      Set.of("federation", "city", "district", "town", "grassroots", "branch", "group");

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

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
    return union(member.unionId())
        .map(union ->
            new MemberStanding(
                memberId,
                new Place(member.unionId(), union.path()),
                union.zone(),
                member.active(),
                member.key()));
  }

  private Mono<UnionView> union(String unionId) {
    return unions.find(Scope.everything(), unionId).map(Stored::state);
  }

  /** The key of what is told of this member, wherever they are; nothing once they are erased. */
  public Mono<WrappedKey> key(String memberId) {
    return members.find(Scope.everything(), memberId).map(member -> member.state().key());
  }

  /** The same of each of these members, at most a page of them, by their ids. */
  public Mono<Map<String, WrappedKey>> keys(Collection<String> memberIds) {
    return members
        .page(
            Scope.everything(),
            Criteria.oneOf("_id", Set.copyOf(memberIds)),
            PageRequest.first("_id", PageRequest.MOST))
        .map(page ->
            page.items().stream()
                .collect(Collectors.toMap(Stored::id, member -> member.state().key())));
  }

  /** The day it is now at this union; by China's clock once the union is erased. */
  public Mono<LocalDate> today(String unionId, Instant now) {
    return union(unionId)
        .map(UnionView::zone)
        .defaultIfEmpty(CHINA)
        .map(zone -> LocalDate.ofInstant(now, zone));
  }

  /** The levels of those of these unions that are known, by their ids; of a page at most. */
  public Mono<Map<String, String>> levels(Collection<String> unionIds) {
    return unions
        .page(
            Scope.everything(),
            Criteria.oneOf("_id", Set.copyOf(unionIds)),
            PageRequest.first("_id", PageRequest.MOST))
        .map(page ->
            page.items().stream()
                .collect(Collectors.toMap(Stored::id, union -> union.state().level())));
  }

  /** Where every union lies. */
  Flux<Place> places() {
    return page(Optional.empty())
        .expand(page -> page.next().isEmpty() ? Mono.empty() : page(page.next()))
        .concatMapIterable(Page::items)
        .map(union -> new Place(union.id(), union.state().path()));
  }

  private Mono<Page<Stored<UnionView>>> page(Optional<String> after) {
    return unions.page(
        Scope.everything(), Criteria.any(), new PageRequest("_id", false, PageRequest.MOST, after));
  }
}
