package org.unionbridge.plan.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unionbridge.plan.plan.rules.PlanCommand;
import org.unionbridge.plan.plan.rules.PlanEvent;
import org.unionbridge.plan.plan.rules.PlanRefusal;
import org.unionbridge.plan.plan.rules.PlanRules;
import org.unionbridge.plan.plan.stage.Bench.Touch;
import org.unionbridge.plan.plan.stage.Plan;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.Plan.NotBegun;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.plan.plan.stored.PlanCodec;
import org.unionbridge.plan.reading.file.PlanFile.UnitKind;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.StoreFailure.NotFound;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Call;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The plans, to be read and to be asked. */
public final class Plans {

  /** Plans are long, so that a page of them holds few. */
  static final int MOST_AT_ONCE = 20;

  private final AggregateStore<Plan, PlanEvent> store;
  private final Unions unions;

  Plans(AggregateStore<Plan, PlanEvent> store, Unions unions) {
    this.store = store;
    this.unions = unions;
  }

  /** The plan; an error when there is none in the scope. */
  public Mono<Stored<Begun>> find(Scope scope, String id) {
    return store.find(scope, id).map(Plans::begun);
  }

  /** Asks something of a plan that is there. */
  public Mono<Outcome<Plan, PlanRefusal>> ask(Call call, String id, PlanCommand command) {
    return store.change(
        call.scope(), id, call.context(), state -> PlanRules.decide(state, command));
  }

  /** The same where the command says what day it is at the plan's union. */
  public Mono<Outcome<Plan, PlanRefusal>> askToday(
      Call call, String id, Function<LocalDate, PlanCommand> command) {
    return store
        .find(call.scope(), id)
        .flatMap(plan -> unions.today(plan.place().unionId(), call.now()))
        .flatMap(today -> ask(call, id, command.apply(today)));
  }

  /** Asks something of a plan that may not be there yet. */
  public Mono<Outcome<Plan, PlanRefusal>> ask(
      Scope scope, Place place, String id, CommandContext context, PlanCommand command) {
    return store.change(scope, place, id, context, state -> PlanRules.decide(state, command));
  }

  /** Who asks, and when. */
  public static Touch touch(Call call) {
    return new Touch(call.actor().accountId(), call.actor().memberId(), call.now());
  }

  Mono<Page<Stored<Begun>>> page(Scope scope, Criteria criteria, PageRequest asked) {
    var request =
        new PageRequest(
            asked.sort(), asked.descending(), Math.min(asked.limit(), MOST_AT_ONCE), asked.after());
    return store.page(scope, criteria, request).map(page -> page.map(Plans::begun));
  }

  /** The first of those that match. */
  Mono<List<Stored<Begun>>> matching(Scope scope, Criteria criteria) {
    return store
        .page(scope, criteria, PageRequest.first("_id", MOST_AT_ONCE))
        .map(page -> page.items().stream().map(Plans::begun).toList());
  }

  /** The plans of a union for this year, whatever their stage. */
  public Mono<List<Stored<Begun>>> ofYear(Scope scope, String unionId, int year) {
    return matching(
        scope, Criteria.where(PlanCodec.UNION, unionId).and(Criteria.where(PlanCodec.YEAR, year)));
  }

  /** The plans with lines that belong to a programme, but for those that were given up. */
  public Mono<Page<Stored<Begun>>> ofProgramme(
      Scope scope, String programme, Optional<Integer> year, PageRequest asked) {
    var ofIt =
        Criteria.where(PlanCodec.PROGRAMMES, programme)
            .and(Criteria.oneOf(PlanCodec.STAGE, PlanCodec.NOT_GIVEN_UP));
    var criteria = year.map(known -> ofIt.and(Criteria.where(PlanCodec.YEAR, known))).orElse(ofIt);
    return page(scope, criteria, asked);
  }

  /** Those of these ids that lie in the scope. */
  public Flux<Stored<Begun>> among(Scope scope, Collection<String> ids) {
    return Flux.fromIterable(ids)
        .buffer(MOST_AT_ONCE)
        .concatMap(some ->
            store.page(scope, Criteria.oneOf("_id", some), PageRequest.first("_id", MOST_AT_ONCE)))
        .concatMapIterable(Page::items)
        .map(Plans::begun);
  }

  /**
   * Plans in force, or that were, of the unions above this place: what a union above has approved
   * is there for those below to follow. It looks up the path, at unions that are named by it.
   */
  public Mono<Page<Stored<Begun>>> above(Place place, int year, PageRequest asked) {
    var unions = unionsAbove(place);
    if (unions.isEmpty()) {
      return Mono.just(new Page<>(List.of(), Optional.empty()));
    }
    var criteria =
        Criteria.oneOf(PlanCodec.UNION, unions)
            .and(Criteria.where(PlanCodec.YEAR, year))
            .and(Criteria.oneOf(PlanCodec.STAGE, PlanCodec.IN_FORCE));
    return page(Scope.within("/" + unions.getFirst() + "/"), criteria, asked);
  }

  /** The one of this id; an error when there is no such plan above. */
  public Mono<Stored<Begun>> above(Place place, String id) {
    var unions = unionsAbove(place);
    return find(Scope.everything(), id)
        .filter(plan -> unions.contains(plan.place().unionId()))
        .filter(plan -> Standing.force(plan.state()).isPresent())
        .switchIfEmpty(Mono.error(NotFound::new));
  }

  /** Those of these ids that are in force, or were, at unions above this place. */
  public Flux<Stored<Begun>> aboveAmong(Place place, Collection<String> ids) {
    var unions = unionsAbove(place);
    return unions.isEmpty()
        ? Flux.empty()
        : among(Scope.within("/" + unions.getFirst() + "/"), ids)
            .filter(plan -> unions.contains(plan.place().unionId()))
            .filter(plan -> Standing.force(plan.state()).isPresent());
  }

  /** Plans in force of the unions above this place that are published for a kind of unit. */
  public Mono<Page<Stored<Begun>>> published(Place place, UnitKind kind, PageRequest asked) {
    var unions = unionsAbove(place);
    if (unions.isEmpty()) {
      return Mono.just(new Page<>(List.of(), Optional.empty()));
    }
    var criteria =
        Criteria.oneOf(PlanCodec.UNION, unions)
            .and(Criteria.where(PlanCodec.STAGE, "approved"))
            .and(Criteria.where(PlanCodec.PUBLISHED_FOR, kind.word()));
    return page(Scope.within("/" + unions.getFirst() + "/"), criteria, asked);
  }

  private static List<String> unionsAbove(Place place) {
    return Arrays.stream(place.unionPath().split("/", -1))
        .filter(id -> !id.isEmpty() && !id.equals(place.unionId()))
        .toList();
  }

  private static Stored<Begun> begun(Stored<Plan> stored) {
    return switch (stored.state()) {
      case Begun plan -> new Stored<>(stored.id(), stored.place(), stored.version(), plan);
      case NotBegun _ -> throw new IllegalStateException(stored.id() + " was never begun");
    };
  }
}
