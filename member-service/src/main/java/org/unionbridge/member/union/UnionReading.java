package org.unionbridge.member.union;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.unionbridge.member.roll.Headcounts;
import org.unionbridge.member.roll.Headcounts.Headcount;
import org.unionbridge.member.union.UnionView.Ancestor;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads unions with the figures and names that stand beside them. */
final class UnionReading {

  private final AggregateStore<Union, UnionEvent> store;
  private final Unions unions;
  private final Headcounts headcounts;

  UnionReading(AggregateStore<Union, UnionEvent> store, Unions unions, Headcounts headcounts) {
    this.store = store;
    this.unions = unions;
    this.headcounts = headcounts;
  }

  Mono<Page<UnionView>> page(Scope scope, Criteria criteria, PageRequest request) {
    return store
        .page(scope, criteria, request)
        .flatMap(page -> views(scope, page.items()).map(views -> new Page<>(views, page.next())));
  }

  /** One union, with those above it as far as the scope has them. */
  Mono<UnionView> one(Scope scope, Stored<Union> union) {
    return Mono.zip(
        views(scope, List.of(union)),
        above(scope, Unions.existing(union)),
        (views, above) -> views.getFirst().below(above));
  }

  private Mono<List<UnionView>> views(Scope scope, List<Stored<Union>> found) {
    return headcounts
        .of(found.stream().map(Unions::existing).map(Unions::placeOf).toList())
        .flatMap(counts ->
            Flux.fromIterable(found).concatMap(union -> view(scope, union, counts)).collectList());
  }

  private Mono<UnionView> view(Scope scope, Stored<Union> union, Map<String, Headcount> counts) {
    var children =
        Criteria.where(UnionCodec.PARENT, union.id())
            .and(Criteria.where(UnionCodec.STAGE, UnionCodec.ACTIVE));
    return store
        .count(scope, children)
        .map(number ->
            UnionView.of(union, counts.getOrDefault(union.id(), Headcount.NOBODY), number));
  }

  private Mono<List<Ancestor>> above(Scope scope, Union.Existing union) {
    var ids =
        Arrays.stream(union.position().path().split("/", -1))
            .filter(id -> !id.isEmpty() && !id.equals(union.id()))
            .toList();
    return ids.isEmpty()
        ? Mono.just(List.of())
        : unions
            .names(scope, ids)
            .map(names ->
                ids.stream()
                    .filter(names::containsKey)
                    .map(id -> new Ancestor(id, names.getOrDefault(id, "")))
                    .toList());
  }
}
