package org.unionbridge.notification.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.unionbridge.notification.ticking.Slots;
import org.unionbridge.notification.ticking.Walk;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The duties of all unions, each in one document. */
public final class Duties {

  /** Higher than any other sequence: what is kept under it stays. */
  static final long FOR_GOOD = Long.MAX_VALUE;

  private static final Scope ALL = Scope.everything();
  private static final Criteria OPEN = Criteria.where("state.stage", "open");
  private static final String NEXT_AT = "state.nextAt";

  private final ViewStore<Duty> store;

  Duties(ViewStore<Duty> store) {
    this.store = store;
  }

  /** Keeps the duty unless it was made from the same event or a later one. */
  Mono<Boolean> open(String id, Place place, long sequence, Duty.Open duty) {
    return store.put(ViewStore.Entry.of(id, place, sequence, duty));
  }

  /** Ends the duty; one that has not been seen yet is ended beforehand. */
  Mono<Boolean> close(String id, Place unlessKnown, long sequence, Duty.Closed duty) {
    return store
        .find(ALL, id)
        .map(Stored::place)
        .defaultIfEmpty(unlessKnown)
        .flatMap(place -> store.put(ViewStore.Entry.of(id, place, sequence, duty)));
  }

  /** What a post at a union owes and may see by this day. */
  Mono<Page<Stored<Duty.Open>>> owedBy(
      Scope scope, String post, String unionId, LocalDate today, PageRequest page) {
    var owed =
        OPEN.and(Criteria.where("unionId", unionId))
            .and(Criteria.where("state.owes", post))
            .and(Criteria.atMost("state.span.from", today.toString()));
    return store.page(scope, owed, page).map(found -> found.map(Duties::opened));
  }

  /** All open duties of a kind, as far as they fall to these slots. */
  Flux<Stored<Duty.Open>> open(String kind, Set<Integer> slots) {
    var wanted = OPEN.and(ofKind(kind)).and(Slots.among(slots));
    return Walk.through(store, wanted, "_id").map(Duties::opened);
  }

  Mono<Long> countOpen(String kind) {
    return store.count(ALL, OPEN.and(ofKind(kind)));
  }

  private static Criteria ofKind(String kind) {
    return Criteria.where("state.about.kind", kind);
  }

  /** The steps whose time has come, longest due first. */
  public Flux<DueStep> ripe(Instant now, Set<Integer> slots) {
    return Walk.through(store, ripeness(now).and(Slots.among(slots)), NEXT_AT)
        .map(Duties::opened)
        .concatMap(duty -> Mono.justOrEmpty(duty.state().next().map(step -> dueStep(duty, step))));
  }

  private static DueStep dueStep(Stored<Duty.Open> duty, Step step) {
    var state = duty.state();
    return new DueStep(
        duty.id(),
        duty.place(),
        state.about(),
        state.owes(),
        state.template(),
        state.span().due(),
        step,
        state.afterNext());
  }

  /** How many open duties wait for their next step to be taken. */
  public Mono<Long> countRipe(Instant now) {
    return store.count(ALL, ripeness(now));
  }

  private static Criteria ripeness(Instant now) {
    return OPEN.and(Criteria.atMost(NEXT_AT, text(now)));
  }

  /** The step was taken; says whether the duty was still open and at that step. */
  public Mono<Boolean> climbed(DueStep taken) {
    var unchanged = OPEN.and(Criteria.where(NEXT_AT, text(taken.step().at())));
    return store.setIf(ALL, taken.dutyId(), unchanged, NEXT_AT, text(taken.then()));
  }

  /** Times are kept as texts of whole seconds, whose order is that of the times. */
  private static String text(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static Stored<Duty.Open> opened(Stored<Duty> found) {
    return switch (found.state()) {
      case Duty.Open open -> new Stored<>(found.id(), found.place(), found.version(), open);
      case Duty.Closed _ -> throw new IllegalStateException(found.id() + " is closed");
    };
  }
}
