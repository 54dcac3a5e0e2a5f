package org.unionbridge.plan.standing;

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
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers where unions lie and what day it is there. */
public final class Unions {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** 总工会 of province, city and district, and those of towns and streets. */
  private static final Set<String> FEDERATIONS = Set.of("federation", "city", "district", "town");

  /** All levels but branches and groups: those that have plans of their own. */
  public static final Set<String> PLANNING =
      Set.of("federation", "city", "district", "town", "grassroots");

  /** Every level that there is. */
  public static final Set<String> LEVELS =
      Set.of("federation", "city", "district", "town", "grassroots", "branch", "group");

  private final ViewStore<UnionView> views;

  Unions(ViewStore<UnionView> views) {
    this.views = views;
  }

  /** Where the union lies; nothing while it is unknown. */
  public Mono<Place> place(String unionId) {
    return union(unionId).map(union -> new Place(unionId, union.path()));
  }

  /** The level of the union in the tree; nothing while it is unknown. */
  public Mono<String> level(String unionId) {
    return union(unionId).map(UnionView::level);
  }

  /**
   * Whether it is a federation: a union of a region, which has unions below it. One that is not
   * known yet is none.
   */
  public Mono<Boolean> isFederation(String unionId) {
    return level(unionId).map(FEDERATIONS::contains).defaultIfEmpty(false);
  }

  /** The day it is now at this union; by China's clock while it is unknown. */
  public Mono<LocalDate> today(String unionId, Instant now) {
    return union(unionId)
        .map(UnionView::zone)
        .defaultIfEmpty(CHINA)
        .map(zone -> LocalDate.ofInstant(now, zone));
  }

  private Mono<UnionView> union(String unionId) {
    return views.find(Scope.everything(), unionId).map(Stored::state);
  }

  /** The unions of the scope that are at work, and where they lie. */
  public Mono<Page<Place>> active(Scope scope, PageRequest request) {
    return views
        .page(scope, Criteria.where("state.active", true), request)
        .map(page -> page.map(union -> new Place(union.id(), union.state().path())));
  }

  /**
   * Those of them that have a plan of their own and are of these kinds. A branch or a group goes by
   * the plan of its union.
   */
  public Mono<Page<Place>> planning(Scope scope, Collection<String> kinds, PageRequest request) {
    var wanted =
        Criteria.where("state.active", true)
            .and(Criteria.oneOf(UnionView.LEVEL, PLANNING))
            .and(Criteria.oneOf(UnionView.KIND, kinds));
    return views
        .page(scope, wanted, request)
        .map(page -> page.map(union -> new Place(union.id(), union.state().path())));
  }

  /** The levels of those of these unions that are known, by their ids; of a page at most. */
  public Mono<Map<String, String>> levels(Collection<String> ids) {
    return views
        .page(
            Scope.everything(),
            Criteria.oneOf("_id", Set.copyOf(ids)),
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
    return views.page(
        Scope.everything(), Criteria.any(), new PageRequest("_id", false, PageRequest.MOST, after));
  }
}
