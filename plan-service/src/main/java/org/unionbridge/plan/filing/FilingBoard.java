package org.unionbridge.plan.filing;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Which union below has its plan of a year, and how far it is. */
final class FilingBoard {

  static final String LISTENER = "plan.filing-board";

  private static final int MOST_PLANS = PageRequest.MOST;

  private final Function<String, ViewStore<BoardRow>> stores;
  private final ToIntFunction<String> active;
  private final Unions unions;
  private final MonthDay due;
  private final Map<Integer, ViewStore<BoardRow>> opened = new ConcurrentHashMap<>();

  /**
   * @param stores opens a collection, which may take a moment
   * @param active the generation of a listener that answers
   * @param due the day of its year by which a plan is to be filed
   */
  FilingBoard(
      Function<String, ViewStore<BoardRow>> stores,
      ToIntFunction<String> active,
      Unions unions,
      MonthDay due) {
    this.stores = stores;
    this.active = active;
    this.unions = unions;
    this.due = due;
  }

  /**
   * A union on the board.
   *
   * @param late whether its plan should have been filed by now
   * @param planId the plan that is furthest, where there is one
   */
  record BoardLine(
      String unionId,
      BoardState state,
      boolean late,
      Optional<String> planId,
      Optional<LocalDate> since) {}

  ViewStore<BoardRow> of(int generation) {
    return opened.computeIfAbsent(generation, g -> stores.apply("filing_board_g" + g));
  }

  private Mono<ViewStore<BoardRow>> rows() {
    return Mono.fromCallable(() -> of(active.applyAsInt(LISTENER)))
        .subscribeOn(Schedulers.boundedElastic());
  }

  LocalDate due(int year) {
    return due.atYear(year);
  }

  /** The unions of the scope in the order of their ids, whether they have a plan or not. */
  Mono<Page<BoardLine>> all(Scope scope, int year, LocalDate today, PageRequest asked) {
    return unions
        .active(scope, asked)
        .flatMap(page ->
            rows()
                .flatMap(rows -> plans(rows, scope, year, page.items()))
                .map(plans -> page.map(place -> line(place.unionId(), plans, year, today))));
  }

  /** Plans of these unions, the furthest of each; a page of unions has hardly more plans. */
  private static Mono<Map<String, BoardRow>> plans(
      ViewStore<BoardRow> rows, Scope scope, int year, Collection<Place> places) {
    if (places.isEmpty()) {
      return Mono.just(Map.of());
    }
    var ids = places.stream().map(Place::unionId).toList();
    var wanted =
        Criteria.oneOf(BoardRow.UNION, ids)
            .and(Criteria.where(BoardRow.YEAR, year))
            .and(Criteria.oneOf(BoardRow.STATE, states()));
    return pages(rows, scope, wanted)
        .map(found ->
            found.stream()
                .collect(Collectors.toMap(BoardRow::unionId, row -> row, FilingBoard::further)));
  }

  private static Mono<List<BoardRow>> pages(
      ViewStore<BoardRow> rows, Scope scope, Criteria wanted) {
    return page(rows, scope, wanted, Optional.empty())
        .expand(
            page -> page.next().isEmpty() ? Mono.empty() : page(rows, scope, wanted, page.next()))
        .concatMapIterable(Page::items)
        .map(Stored::state)
        .collectList();
  }

  private static Mono<Page<Stored<BoardRow>>> page(
      ViewStore<BoardRow> rows, Scope scope, Criteria wanted, Optional<String> after) {
    return rows.page(scope, wanted, new PageRequest("_id", false, MOST_PLANS, after));
  }

  private static List<String> states() {
    return List.of(BoardState.values()).stream()
        .filter(state -> state != BoardState.NONE)
        .map(BoardState::word)
        .toList();
  }

  private static BoardRow further(BoardRow one, BoardRow other) {
    return one.state().compareTo(other.state()) >= 0 ? one : other;
  }

  private BoardLine line(String unionId, Map<String, BoardRow> plans, int year, LocalDate today) {
    var row = Optional.ofNullable(plans.get(unionId));
    var state = row.map(BoardRow::state).orElse(BoardState.NONE);
    return new BoardLine(
        unionId,
        state,
        isLate(state, year, today),
        row.map(BoardRow::planId),
        row.map(BoardRow::since));
  }

  private boolean isLate(BoardState state, int year, LocalDate today) {
    return !state.isFiled() && today.isAfter(due(year));
  }

  /** The plans of the scope that are that far. */
  Mono<Page<BoardLine>> thatFar(
      Scope scope, int year, LocalDate today, BoardState state, PageRequest asked) {
    var wanted =
        Criteria.where(BoardRow.YEAR, year).and(Criteria.where(BoardRow.STATE, state.word()));
    var request = new PageRequest(BoardRow.UNION, asked.descending(), asked.limit(), asked.after());
    return rows()
        .flatMap(rows -> rows.page(scope, wanted, request))
        .map(page -> page.map(row -> lineOf(row.state(), year, today)));
  }

  private BoardLine lineOf(BoardRow row, int year, LocalDate today) {
    return line(row.unionId(), Map.of(row.unionId(), row), year, today);
  }
}
