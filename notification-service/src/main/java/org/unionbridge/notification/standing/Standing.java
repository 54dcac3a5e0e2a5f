package org.unionbridge.notification.standing;

import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.unionbridge.notification.ticking.Slots;
import org.unionbridge.notification.ticking.Walk;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.LunarDay;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.PathKeeper;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The unions and members that this service knows of. */
public final class Standing {

  /** Where no union says otherwise. */
  public static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Shanghai");

  private static final Scope ALL = Scope.everything();

  private final ViewStore<Union> unions;
  private final ViewStore<Member> members;
  private final Function<Place, Mono<Void>> moves;

  /**
   * @param moves is told of every union that lies elsewhere than before
   */
  public Standing(
      ViewStore<Union> unions, ViewStore<Member> members, Function<Place, Mono<Void>> moves) {
    this.unions = unions;
    this.members = members;
    this.moves = moves;
  }

  /** Keeps a union unless a newer record is there. */
  public Mono<Void> keep(String id, long version, Union union) {
    var place = new Place(id, union.path());
    return PathKeeper.keep(unions, ViewStore.Entry.of(id, place, version, union), moves);
  }

  /** Keeps a member unless a newer record is there. */
  public Mono<Void> keep(String id, long version, Member member) {
    return place(member)
        .flatMap(place -> members.put(ViewStore.Entry.of(id, place, version, member)))
        .then();
  }

  /** Members are only read by the system itself; until their union is known they lie at the top. */
  private Mono<Place> place(Member member) {
    var unionId = member.unionId().isEmpty() ? "none" : member.unionId();
    return unions.find(ALL, unionId).map(Stored::place).defaultIfEmpty(new Place(unionId, "/"));
  }

  /** The union, or nothing when no record of it has arrived yet. */
  public Mono<Stored<Union>> union(String id) {
    return unions.find(ALL, id);
  }

  /** The union that answers for this one: itself, unless it is a branch or a group. */
  public Mono<Stored<Union>> grassroots(Stored<Union> union) {
    var upwards =
        Arrays.stream(union.place().unionPath().split("/", -1))
            .filter(id -> !id.isEmpty())
            .toList()
            .reversed();
    return Flux.fromIterable(upwards)
        .concatMap(this::union, 1)
        .filter(above -> above.state().answersForItself())
        .next()
        .defaultIfEmpty(union);
  }

  /** By which local time people at this union live. */
  public Mono<ZoneId> zone(String unionId) {
    return union(unionId).map(union -> union.state().zone()).defaultIfEmpty(USUAL_ZONE);
  }

  /** The member, or nothing when no record of them has arrived yet. */
  public Mono<Stored<Member>> member(String id) {
    return members.find(ALL, id);
  }

  /** Active members with a birthday on one of these days, as far as they fall to these slots. */
  public Flux<Stored<Member>> bornOn(Collection<MonthDay> days, Set<Integer> slots) {
    return born("state.birthday", days.stream().map(MonthDay::toString).toList(), slots);
  }

  /** Those who keep theirs by the lunar calendar, on one of these days of the lunar year. */
  public Flux<Stored<Member>> bornOnLunar(Collection<LunarDay> days, Set<Integer> slots) {
    return born("state.lunarBirthday", days.stream().map(LunarDay::toString).toList(), slots);
  }

  private Flux<Stored<Member>> born(String field, List<String> days, Set<Integer> slots) {
    var wanted =
        Criteria.where("state.active", true)
            .and(Criteria.oneOf(field, days))
            .and(Slots.among(slots));
    return Walk.through(members, wanted, "_id");
  }

  /**
   * Unions below a place that are at work and of these kinds, as far as they fall to these slots.
   */
  public Flux<Stored<Union>> below(Place place, Collection<String> kinds, Set<Integer> slots) {
    var wanted =
        Criteria.where("state.active", true)
            .and(Criteria.oneOf(Union.KIND, kinds))
            .and(Slots.among(slots));
    return Walk.through(unions, Scope.within(place.unionPath()), wanted, "_id")
        .filter(union -> !union.id().equals(place.unionId()));
  }

  /** All unions that are at work. */
  public Flux<Stored<Union>> active() {
    return Walk.through(unions, Criteria.where("state.active", true), "_id");
  }

  Flux<Place> places() {
    return Walk.through(unions, Criteria.any(), "_id").map(Stored::place);
  }
}
