package org.unionbridge.plan.belonging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.belonging.ProgrammeStanding.YearStanding;
import org.unionbridge.plan.measure.AskedYear;
import org.unionbridge.plan.measure.Measures;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.programme.ProgrammesAt;
import org.unionbridge.plan.programme.naming.Element;
import org.unionbridge.plan.programme.naming.Element.Count;
import org.unionbridge.plan.programme.naming.KnownProgramme;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.PageView;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What belongs to a programme, over the plans and years that the asker may see (P-14). */
@RestController
@RequestMapping("/api/plan/programmes/{id}")
final class ItemApi {

  /** Plans that are summed; whoever has more asks for a year, or union by union. */
  static final int MOST_PLANS = 100;

  private static final int AT_ONCE = 4;
  private static final int PAGE = 20;

  private final ProgrammesAt programmes;
  private final Plans plans;
  private final Items items;
  private final Measures measures;

  ItemApi(ProgrammesAt programmes, Plans plans, Items items, Measures measures) {
    this.programmes = programmes;
    this.plans = plans;
    this.items = items;
    this.measures = measures;
  }

  /**
   * How far a programme is.
   *
   * @param more whether there are plans that are not summed here
   */
  record StandingSheet(String programmeId, List<YearStanding> years, boolean more) {
    StandingSheet {
      years = List.copyOf(years);
    }
  }

  /** A page of the plans with lines that belong to it. */
  @GetMapping("/items")
  @Action("plan.programme.see")
  @Asks(
      value = {"year"},
      paged = true)
  Mono<PageView<PlanItems>> items(@PathVariable String id, Call call) {
    var asked = call.page("_id", false);
    return known(call, id)
        .flatMap(_ -> plans.ofProgramme(call.scope(), id, year(call), asked))
        .flatMap(page ->
            items(call, id, page.items()).collectList().map(all -> new Page<>(all, page.next())))
        .map(PageView::of);
  }

  private Mono<KnownProgramme> known(Call call, String id) {
    return programmes.find(call.scope(), call.actor().place(), id);
  }

  private Flux<PlanItems> items(Call call, String id, List<Stored<Begun>> of) {
    return Flux.fromIterable(of)
        .flatMapSequential(plan -> items.of(call.scope(), plan, id, call.now()), AT_ONCE);
  }

  /** How many of its lines are done, late and open in each year, and what its targets reached. */
  @GetMapping("/standing")
  @Action("plan.programme.see")
  @Asks("year")
  Mono<StandingSheet> standing(@PathVariable String id, Call call) {
    return known(call, id)
        .flatMap(programme ->
            page(call, id, Optional.empty())
                .expand(page -> page.next().isEmpty() ? Mono.empty() : page(call, id, page.next()))
                .concatMapIterable(Page::items, 1)
                .take(MOST_PLANS + 1)
                .collectList()
                .flatMap(found -> standing(call, programme, found)));
  }

  private Mono<Page<Stored<Begun>>> page(Call call, String id, Optional<String> after) {
    return plans.ofProgramme(
        call.scope(), id, year(call), new PageRequest("_id", false, PAGE, after));
  }

  private Mono<StandingSheet> standing(
      Call call, KnownProgramme programme, List<Stored<Begun>> found) {
    var summed = found.subList(0, Math.min(found.size(), MOST_PLANS));
    return items(call, programme.id(), summed)
        .collectList()
        .zipWhen(all -> counted(call, programme.elements(), all))
        .map(known ->
            new StandingSheet(
                programme.id(),
                ProgrammeStanding.of(
                    programme.elements(),
                    known.getT1(),
                    (year, code) ->
                        known.getT2().getOrDefault(year, Map.of()).getOrDefault(code, 0L)),
                found.size() > MOST_PLANS));
  }

  /** What the measures of its parts count in the scope, in each year that there are plans of. */
  private Mono<Map<Integer, Map<String, Long>>> counted(
      Call call, List<Element> elements, List<PlanItems> all) {
    var codes =
        elements.stream()
            .flatMap(element -> element.count().flatMap(Count::counts).stream())
            .toList();
    return Flux.fromStream(all.stream().map(PlanItems::year).distinct())
        .concatMap(
            year -> measures.inYear(call.scope(), codes, year).map(sums -> Map.entry(year, sums)))
        .collectMap(Map.Entry::getKey, Map.Entry::getValue);
  }

  private static Optional<Integer> year(Call call) {
    return call.query().text("year").map(AskedYear::read);
  }
}
