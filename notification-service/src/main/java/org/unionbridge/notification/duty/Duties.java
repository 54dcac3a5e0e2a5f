package org.unionbridge.notification.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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
  public static final long FOR_GOOD = Long.MAX_VALUE;

  public static final String DUE = "state.span.due";

  static final String FROM = "state.span.from";

  private static final Scope ALL = Scope.everything();
  private static final Criteria OPEN = Criteria.where("state.stage", "open");
  private static final String NEXT_AT = "state.nextAt";
  private static final String CLOSED_AT = "state.closedAt";
  private static final int MOST_PAGES = 10;

  private final ViewStore<Duty> store;
  private final DutyChanges changes = new DutyChanges();

  Duties(ViewStore<Duty> store) {
    this.store = store;
  }

  /** A post at a union, and how far whoever asks for it may see. */
  public record Asker(Scope scope, String post, String unionId) {

    Criteria criteria() {
      return Criteria.where("unionId", unionId).and(Criteria.where("state.owes", post));
    }
  }

  /** A sign at once of what changes here; other instances change duties too. */
  public Flux<Boolean> changes(Asker asker) {
    return changes.of(asker.unionId(), asker.post());
  }

  /** Keeps the duty unless it was made from the same event or a later one. */
  public Mono<Boolean> open(String id, Place place, long sequence, Duty.Open duty) {
    return store
        .put(ViewStore.Entry.of(id, place, sequence, duty))
        .doOnNext(_ -> changes.tell(place.unionId(), duty.owes()));
  }

  /** Ends the duty; one that has not been seen yet is ended beforehand. */
  public Mono<Boolean> close(String id, Place unlessKnown, long sequence, Duty.Closed duty) {
    return known(id, sequence, duty)
        .defaultIfEmpty(ViewStore.Entry.of(id, unlessKnown, sequence, duty))
        .flatMap(this::end);
  }

  /** Ends the duty where there is one. */
  public Mono<Boolean> closeKnown(String id, long sequence, Duty.Closed duty) {
    return known(id, sequence, duty).flatMap(this::end);
  }

  private Mono<ViewStore.Entry<Duty>> known(String id, long sequence, Duty.Closed duty) {
    return store.find(ALL, id).map(found -> ending(found, sequence, duty));
  }

  private Mono<Boolean> end(ViewStore.Entry<Duty> ended) {
    return store
        .put(ended)
        .doOnNext(_ ->
            owes(ended.value()).ifPresent(post -> changes.tell(ended.place().unionId(), post)));
  }

  private static ViewStore.Entry<Duty> ending(Stored<Duty> found, long sequence, Duty.Closed duty) {
    return ViewStore.Entry.of(
        found.id(), found.place(), sequence, duty.owedBy(owes(found.state())));
  }

  private static Optional<String> owes(Duty duty) {
    return switch (duty) {
      case Duty.Open open -> Optional.of(open.owes());
      case Duty.Closed closed -> closed.owes();
    };
  }

  /** The duty as it is, open or not; nothing where there never was one. */
  public Mono<Stored<Duty>> find(String id) {
    return store.find(ALL, id);
  }

  /** Those of a kind that are open about a subject and due on this day. */
  public Flux<Stored<Duty.Open>> openAbout(
      String kind, String subjectId, LocalDate due, Set<Integer> slots) {
    return Walk.through(store, about(kind, subjectId, due).and(Slots.among(slots)), "_id")
        .map(Duties::opened);
  }

  public Mono<Long> countAbout(String kind, String subjectId, LocalDate due) {
    return store.count(ALL, about(kind, subjectId, due));
  }

  /** The day first: it is what an index knows them by. */
  private static Criteria about(String kind, String subjectId, LocalDate due) {
    return Criteria.where(DUE, due.toString())
        .and(OPEN)
        .and(ofKind(kind))
        .and(Criteria.where("state.about.subjectId", subjectId));
  }

  /** Those of a kind that were due by this day and are open. */
  public Flux<Stored<Duty.Open>> dueBy(String kind, LocalDate day, Set<Integer> slots) {
    var wanted =
        Criteria.atMost(DUE, day.toString()).and(OPEN).and(ofKind(kind)).and(Slots.among(slots));
    return Walk.through(store, wanted, "_id").map(Duties::opened);
  }

  /** What a post at a union owes and may see by this day. */
  public Mono<Page<Stored<Duty.Open>>> owedBy(Asker asker, LocalDate today, PageRequest page) {
    var owed = OPEN.and(asker.criteria()).and(Criteria.atMost(FROM, today.toString()));
    return store.page(asker.scope(), owed, page).map(found -> found.map(Duties::opened));
  }

  /** All of it, as far as anybody could read it: the soonest of some thousands. */
  public Flux<Stored<Duty.Open>> allOwedBy(Asker asker, LocalDate today) {
    return owedBy(asker, today, PageRequest.first(DUE, PageRequest.MOST))
        .expand(page ->
            page.next().isEmpty()
                ? Mono.empty()
                : owedBy(asker, today, new PageRequest(DUE, false, PageRequest.MOST, page.next())))
        .take(MOST_PAGES)
        .concatMapIterable(Page::items, 1);
  }

  /** How many duties of the post were done on this day of the zone. */
  public Mono<Long> countDone(Asker asker, LocalDate day, ZoneId zone) {
    var begins = day.atStartOfDay(zone).toInstant();
    var last = day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    var done =
        Criteria.where("state.how", Duty.Closed.How.DONE.name())
            .and(asker.criteria())
            .and(Criteria.atLeast(CLOSED_AT, text(begins)))
            .and(Criteria.atMost(CLOSED_AT, text(last)));
    return store.count(asker.scope(), done);
  }

  /** All open duties of a kind, as far as they fall to these slots. */
  public Flux<Stored<Duty.Open>> open(String kind, Set<Integer> slots) {
    var wanted = OPEN.and(ofKind(kind)).and(Slots.among(slots));
    return Walk.through(store, wanted, "_id").map(Duties::opened);
  }

  /** Whether a post at a union owes anything that shows by this day. */
  public Mono<Boolean> owesAny(String unionId, String post, LocalDate today) {
    var owed =
        Criteria.where("unionId", unionId)
            .and(OPEN)
            .and(Criteria.where("state.owes", post))
            .and(Criteria.atMost(FROM, today.toString()));
    return store.page(ALL, owed, PageRequest.first("_id", 1)).map(page -> !page.items().isEmpty());
  }

  /** How many show since one of these days. Only what is open has such a day in the index. */
  public Mono<Long> countShown(String kind, LocalDate first, LocalDate last) {
    var shown =
        Criteria.atLeast(FROM, first.toString()).and(Criteria.atMost(FROM, last.toString()));
    return store.count(ALL, shown.and(OPEN).and(ofKind(kind)));
  }

  private static Criteria ofKind(String kind) {
    return Criteria.where("state.about.kind", kind);
  }

  /** The duties about one subject within a scope, the first so many. */
  public Flux<Owed> about(Scope scope, String subjectId, int most) {
    var wanted = Criteria.where("state.about.subjectId", subjectId);
    return store
        .page(scope, wanted, PageRequest.first("_id", most))
        .flatMapIterable(Page::items)
        .map(Owed::of);
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

  /** When the step was to be taken that waits longest; nothing where none waits. */
  public Mono<Instant> oldestRipe(Instant now) {
    return store
        .page(ALL, ripeness(now), PageRequest.first(NEXT_AT, 1))
        .flatMapIterable(Page::items)
        .next()
        .map(duty -> opened(duty).state().nextAt());
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
