package org.unionbridge.plan.belonging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionbridge.plan.belonging.PlanItems.Item;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.measure.Measures;
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.outline.attribute.LineFigure;
import org.unionbridge.plan.outline.attribute.Result;
import org.unionbridge.plan.outline.attribute.Result.State;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.plan.reading.file.PlanFile.FigureClass;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.plan.task.seeing.TaskResults;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;

/** Finds in a plan what belongs to a programme, with what came of it. */
final class Items {

  private static final Result NO_TASK = new Result(State.NO_TASK, Optional.empty());

  private final TaskResults results;
  private final Measures measures;
  private final Catalogue catalogue;
  private final Unions unions;

  Items(TaskResults results, Measures measures, Catalogue catalogue, Unions unions) {
    this.results = results;
    this.measures = measures;
    this.catalogue = catalogue;
    this.unions = unions;
  }

  Mono<PlanItems> of(Scope scope, Stored<Begun> plan, String programme, Instant now) {
    var lines = lines(plan, programme);
    return unions
        .today(plan.place().unionId(), now)
        .flatMap(today -> Mono.zip(results.of(scope, plan, today), reached(plan, lines)))
        .map(known ->
            items(
                plan,
                lines.stream().map(line -> item(line, known.getT1(), known.getT2())).toList()));
  }

  private Mono<Map<String, Long>> reached(Stored<Begun> plan, List<LineView> lines) {
    var codes = lines.stream().flatMap(line -> counted(line).stream()).toList();
    return measures.inYear(
        Scope.within(plan.place().unionPath()), codes, plan.state().plan().origin().year());
  }

  private static List<LineView> lines(Stored<Begun> plan, String programme) {
    return LineView.of(plan.state().plan().outline().onPaper()).stream()
        .filter(line -> line.programme().filter(ref -> ref.id().equals(programme)).isPresent())
        .toList();
  }

  private static PlanItems items(Stored<Begun> plan, List<Item> items) {
    var content = plan.state().plan();
    return new PlanItems(
        plan.id(),
        plan.place().unionId(),
        content.origin().year(),
        content.title(),
        Standing.stage(plan.state()),
        items);
  }

  private Item item(LineView line, Map<String, Result> results, Map<String, Long> reached) {
    return new Item(
        line.id(),
        line.text(),
        line.programme().flatMap(LineView.ProgrammeRef::element),
        results.getOrDefault(line.id(), NO_TASK),
        targets(line),
        counted(line).map(reached::get));
  }

  private static List<LineFigure> targets(LineView line) {
    return line.figures().stream()
        .filter(figure -> figure.figureClass() == FigureClass.TARGET)
        .toList();
  }

  private Optional<String> counted(LineView line) {
    return targets(line).isEmpty() ? Optional.empty() : line.code().flatMap(catalogue::summed);
  }
}
