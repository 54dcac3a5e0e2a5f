package org.unionbridge.member.union;

import java.util.function.Function;
import java.util.stream.Stream;
import org.unionbridge.member.post.Appointer;
import org.unionbridge.member.roll.Roll;
import org.unionbridge.member.union.Union.Existing;
import org.unionbridge.member.union.Union.Holding;
import org.unionbridge.member.union.UnionCommand.FollowParent;
import org.unionbridge.member.union.UnionCommand.VacatePost;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Outcome;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets unions follow those above them, and empties the posts of members who no longer belong there.
 *
 * <p>A fact only says where to look; what is done follows from how things stand by now, so that
 * repeated and overtaken facts do no harm.
 */
final class UnionListener {

  private static final Scope ALL = Scope.everything();

  private final AggregateStore<Union, UnionEvent> store;
  private final Unions unions;
  private final Roll roll;
  private final Function<Place, Mono<Void>> correctPaths;
  private final BusinessClock clock;

  UnionListener(
      AggregateStore<Union, UnionEvent> store,
      Unions unions,
      Roll roll,
      Function<Place, Mono<Void>> correctPaths,
      BusinessClock clock) {
    this.store = store;
    this.unions = unions;
    this.roll = roll;
    this.correctPaths = correctPaths;
    this.clock = clock;
  }

  Mono<Void> apply(InboundEvent event) {
    var context = event.leadsTo(clock.now());
    return switch (UnionFact.read(event)) {
      case UnionFact.Founded(var id) -> unions.find(ALL, id).flatMap(u -> follow(u, context));
      case UnionFact.Moved(var id, var fromPath) ->
          unions
              .find(ALL, id)
              .flatMap(union -> settle(union, context))
              .then(reviewAbove(fromPath, context));
      case UnionFact.PostAssigned(var id) ->
          unions.find(ALL, id).flatMap(union -> review(union, context));
      case UnionFact.MemberWent(var memberId) ->
          unions
              .all(Criteria.where(UnionCodec.HOLDERS, memberId))
              .concatMap(union -> review(union, context))
              .then();
      case UnionFact.NotForUs _ -> Mono.empty();
    };
  }

  /** The parent may have moved on meanwhile; then the children follow by the next fact. */
  private Mono<Void> settle(Existing union, CommandContext context) {
    return follow(union, context)
        .then(correctPaths.apply(Unions.placeOf(union)))
        .thenMany(unions.all(Criteria.where(UnionCodec.PARENT, union.id())))
        .concatMap(child -> follow(child, context))
        .then();
  }

  private Mono<Void> follow(Existing union, CommandContext context) {
    return Mono.justOrEmpty(union.position().parentId())
        .flatMap(parentId -> unions.find(ALL, parentId))
        .flatMap(parent -> follow(union.id(), Unions.placeOf(parent), context));
  }

  private Mono<Void> follow(String id, Place parent, CommandContext context) {
    var command = new FollowParent(parent.unionId(), parent.unionPath());
    return store
        .<UnionRefusal>change(
            ALL,
            new Place(id, parent.unionPath() + id + "/"),
            id,
            context,
            union -> UnionRules.decide(union, command))
        .flatMap(UnionListener::done);
  }

  /** Whoever moved away with their union may have held posts in those that it lay below. */
  private Mono<Void> reviewAbove(String fromPath, CommandContext context) {
    return Flux.fromStream(() -> Stream.of(fromPath.split("/")).filter(id -> !id.isEmpty()))
        .concatMap(id -> unions.find(ALL, id))
        .concatMap(union -> review(union, context))
        .then();
  }

  /** Posts are for active members of this union or of one below it; all others end. */
  private Mono<Void> review(Existing union, CommandContext context) {
    return Flux.fromIterable(union.holdings())
        .filterWhen(held -> belongs(held, union).map(belongs -> !belongs))
        .concatMap(held -> vacate(union.id(), held, context))
        .then();
  }

  private Mono<Boolean> belongs(Holding held, Existing union) {
    return roll.placeOf(ALL, held.memberId())
        .map(place -> union.liesOn(place.unionPath()))
        .defaultIfEmpty(false);
  }

  private Mono<Void> vacate(String id, Holding held, CommandContext context) {
    var command = new VacatePost(held.post(), held.memberId(), Appointer.SYSTEM);
    return store
        .<UnionRefusal>change(ALL, id, context, union -> UnionRules.decide(union, command))
        .flatMap(UnionListener::done);
  }

  private static Mono<Void> done(Outcome<Union, UnionRefusal> outcome) {
    return switch (outcome) {
      case Outcome.Done<Union, UnionRefusal> _ -> Mono.empty();
      case Outcome.Refused<Union, UnionRefusal>(UnionRefusal.PostNotHeld _) -> Mono.empty();
      case Outcome.Refused<Union, UnionRefusal>(UnionRefusal.UnionClosed _) -> Mono.empty();
      case Outcome.Refused<Union, UnionRefusal>(var reason) ->
          Mono.error(new IllegalStateException("refused: " + reason));
    };
  }
}
