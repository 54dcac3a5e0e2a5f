package org.unionbridge.plan.filing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.filing.FilingBoard.BoardLine;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.Query;
import reactor.core.publisher.Mono;

/** The filing board over HTTP. */
@RestController
@RequestMapping("/api/plan/filings")
final class BoardApi {

  private static final String LATE = "late";
  private static final List<String> STATES =
      Stream.concat(Arrays.stream(BoardState.values()).map(BoardState::word), Stream.of(LATE))
          .toList();

  private final FilingBoard board;
  private final Unions unions;

  BoardApi(FilingBoard board, Unions unions) {
    this.board = board;
    this.unions = unions;
  }

  /**
   * A page of the board.
   *
   * @param due the day by which the plans of this year are to be filed
   */
  record BoardView(int year, LocalDate due, PageView<BoardLine> unions) {}

  /**
   * The unions below the asker's own, and how far each is with its plan of a year. A page of those
   * without a plan, or late with it, may hold fewer than asked for; the next one goes on.
   */
  @GetMapping
  @Action("plan.filing.see")
  @Asks(
      value = {"year", "state"},
      paged = true)
  Mono<BoardView> list(Call call) {
    var own = call.actor().place().unionId();
    return unions
        .today(own, call.now())
        .flatMap(today -> {
          int year = call.query().text("year").map(BoardApi::year).orElse(today.getYear());
          return page(call, year, today)
              .map(page -> without(page, own))
              .map(page -> new BoardView(year, board.due(year), PageView.of(page)));
        });
  }

  private Mono<Page<BoardLine>> page(Call call, int year, LocalDate today) {
    var state = state(call.query());
    var request = call.page("_id", false);
    if (state.isEmpty()) {
      return board.all(call.scope(), year, today, request);
    }
    return switch (state.get()) {
      case LATE ->
          board.all(call.scope(), year, today, request).map(page -> only(page, state.get()));
      case "none" ->
          board.all(call.scope(), year, today, request).map(page -> only(page, state.get()));
      default -> board.thatFar(call.scope(), year, today, known(state.get()), request);
    };
  }

  private static Optional<String> state(Query query) {
    var state = query.text("state");
    if (state.isPresent() && !STATES.contains(state.get())) {
      throw fault("state", "not-one-of", String.join(", ", STATES));
    }
    return state;
  }

  private static BoardState known(String word) {
    return Arrays.stream(BoardState.values())
        .filter(state -> state.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static Page<BoardLine> only(Page<BoardLine> page, String state) {
    return new Page<>(
        page.items().stream()
            .filter(line -> state.equals(LATE) ? line.late() : line.state() == BoardState.NONE)
            .toList(),
        page.next());
  }

  private static Page<BoardLine> without(Page<BoardLine> page, String unionId) {
    return new Page<>(
        page.items().stream().filter(line -> !line.unionId().equals(unionId)).toList(),
        page.next());
  }

  private static int year(String text) {
    if (text.matches("20\\d\\d")) {
      return Integer.parseInt(text);
    }
    throw fault("year", "out-of-range", 2000, 2099);
  }

  private static RuntimeException fault(String field, String code, Object... arguments) {
    return Problem.badFields(List.of(new FieldFault(field, code, List.of(arguments))))
        .asException();
  }
}
