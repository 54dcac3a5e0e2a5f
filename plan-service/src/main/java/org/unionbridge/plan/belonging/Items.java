package org.unionbridge.plan.belonging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionbridge.plan.belonging.PlanItems.Item;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.catalogue.Kind;
import org.unionbridge.plan.catalogue.Kind.Measure;
import org.unionbridge.plan.catalogue.Kind.Unit;
import org.unionbridge.plan.measure.Measures;
import org.unionbridge.plan.outline.LineFigure;
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.outline.Result;
import org.unionbridge.plan.outline.Result.State;
import org.unionbridge.plan.plan.Plan.Begun;
import org.unionbridge.plan.plan.Standing;
import org.unionbridge.plan.reading.PlanFile.FigureClass;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.plan.task.TaskResults;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Flux;
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
    return unions
        .today(plan.place().unionId(), now)
        .flatMap(today -> results.of(scope, plan, today))
        .flatMap(known ->
            Flux.fromIterable(lines(plan, programme))
                .concatMap(line -> item(plan, line, known))
                .collectList())
        .map(items -> items(plan, items));
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

  private Mono<Item> item(Stored<Begun> plan, LineView line, Map<String, Result> known) {
    var targets =
        line.figures().stream()
            .filter(figure -> figure.figureClass() == FigureClass.TARGET)
            .toList();
    var result = known.getOrDefault(line.id(), NO_TASK);
    return counted(line, targets)
        .map(code ->
            measures.inYear(
                Scope.within(plan.place().unionPath()), code, plan.state().plan().origin().year()))
        .orElseGet(Mono::empty)
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .map(reached -> item(line, result, targets, reached));
  }

  private static Item item(
      LineView line, Result result, List<LineFigure> targets, Optional<Long> reached) {
    var element = line.programme().flatMap(LineView.ProgrammeRef::element);
    return new Item(line.id(), line.text(), element, result, targets, reached);
  }

  private Optional<String> counted(LineView line, List<LineFigure> targets) {
    return targets.isEmpty()
        ? Optional.empty()
        : line.code()
            .flatMap(catalogue::kind)
            .flatMap(Kind::measure)
            .filter(measure -> measure.unit() != Unit.PERCENT)
            .map(Measure::code);
  }
}
