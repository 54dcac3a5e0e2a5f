package org.unionbridge.plan.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.plan.catalogue.Names;
import org.unionbridge.plan.programme.Programme.Ended;
import org.unionbridge.plan.programme.Programme.Running;
import org.unionbridge.plan.programme.Programme.Terms;
import org.unionbridge.plan.programme.Programme.Undefined;
import org.unionbridge.plan.programme.naming.KnownProgramme;
import org.unionbridge.plan.programme.naming.Naming;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.StoreFailure.NotFound;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;

/** The programmes that are known at a union: its own, those of unions above it, shipped ones. */
public final class ProgrammesAt {

  private static final int MOST_PAGES = 10;

  private final AggregateStore<Programme, ProgrammeEvent> store;
  private final List<KnownProgramme> shipped;

  ProgrammesAt(AggregateStore<Programme, ProgrammeEvent> store, List<KnownProgramme> shipped) {
    this.store = store;
    this.shipped = List.copyOf(shipped);
  }

  /**
   * All that have a name there, also those that are offered no more: its own first, then those of
   * the unions above, the nearest first, then those that ship with the product.
   */
  public Mono<List<KnownProgramme>> known(Place place) {
    return ofUnions(place)
        .map(found ->
            Stream.concat(
                    found.stream().map(each -> known(each.id(), each.state(), place.unionId())),
                    shipped.stream())
                .toList());
  }

  /** Those that lines can be put under there. */
  public Mono<List<KnownProgramme>> offered(Place place) {
    return known(place).map(all -> all.stream().filter(KnownProgramme::offered).toList());
  }

  /** What finds in texts of the union those that are offered there. */
  public Mono<Naming> naming(Place place) {
    return offered(place).map(Naming::new);
  }

  /** The one of this id, if it lies in the scope or is known at the place; else an error. */
  public Mono<KnownProgramme> find(Scope scope, Place place, String id) {
    return store
        .find(scope, id)
        .map(stored -> known(id, stored.state(), place.unionId()))
        .onErrorResume(NotFound.class, _ -> known(place).flatMap(all -> among(all, id)));
  }

  /** As its own union sees it; the others only where it is meant for them. */
  static KnownProgramme known(String id, Programme programme, String reader) {
    return switch (programme) {
      case Running(var terms) -> known(id, terms, reader, Optional.empty());
      case Ended(var terms, var on) -> known(id, terms, reader, Optional.of(on));
      case Undefined _ -> throw new IllegalStateException("it is kept once it is defined");
    };
  }

  private static KnownProgramme known(
      String id, Terms terms, String reader, Optional<LocalDate> endedOn) {
    return new KnownProgramme(
        id,
        Optional.of(terms.unionId()),
        new Names(terms.name(), terms.name()),
        terms.aliases(),
        terms.not(),
        terms.elements(),
        terms.parent(),
        terms.below(),
        endedOn.isEmpty() && (terms.below() || terms.unionId().equals(reader)),
        endedOn);
  }

  private static Mono<KnownProgramme> among(List<KnownProgramme> all, String id) {
    return Mono.justOrEmpty(all.stream().filter(each -> each.id().equals(id)).findFirst())
        .switchIfEmpty(Mono.error(NotFound::new));
  }

  /**
   * It looks up the path, at unions that are named by it and nowhere else: what a union above calls
   * its programmes is there for those below to follow.
   */
  private Mono<List<Stored<Programme>>> ofUnions(Place place) {
    var unions =
        Arrays.stream(place.unionPath().split("/", -1)).filter(id -> !id.isEmpty()).toList();
    if (unions.isEmpty()) {
      return Mono.just(List.of());
    }
    var above = Scope.within("/" + unions.getFirst() + "/");
    var theirs = Criteria.oneOf(Terms.UNION, unions);
    return page(above, theirs, Optional.empty())
        .expand(page -> page.next().isEmpty() ? Mono.empty() : page(above, theirs, page.next()))
        .take(MOST_PAGES)
        .concatMapIterable(Page::items, 1)
        .sort((one, other) -> other.place().unionPath().length() - one.place().unionPath().length())
        .collectList();
  }

  private Mono<Page<Stored<Programme>>> page(Scope above, Criteria theirs, Optional<String> after) {
    return store.page(above, theirs, new PageRequest("_id", false, PageRequest.MOST, after));
  }
}
