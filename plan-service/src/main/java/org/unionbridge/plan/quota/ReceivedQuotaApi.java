package org.unionbridge.plan.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.catalogue.Kind;
import org.unionbridge.plan.measure.AskedYear;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.PlanNode;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.plan.quota.Quota.Terms;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.PageView;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is expected of a union by those above it, beside the lines of its plan, over HTTP. */
@RestController
@RequestMapping("/api/plan")
final class ReceivedQuotaApi {

  private final Quotas quotas;
  private final Plans plans;
  private final Catalogue catalogue;
  private final Unions unions;

  ReceivedQuotaApi(Quotas quotas, Plans plans, Catalogue catalogue, Unions unions) {
    this.quotas = quotas;
    this.plans = plans;
    this.catalogue = catalogue;
    this.unions = unions;
  }

  /**
   * A quota at the union that it is expected of.
   *
   * @param unionId who expects it
   * @param reached how much is there
   * @param lines of the plan whose kind of work counts towards it; none where no plan is asked for
   */
  record ReceivedView(
      String id,
      String unionId,
      String measure,
      String unit,
      int year,
      long value,
      long reached,
      List<String> lines) {
    ReceivedView {
      lines = List.copyOf(lines);
    }
  }

  /** Those for the union and the year of a plan. */
  @GetMapping("/plans/{id}/quotas")
  @Action("plan.plan.see")
  @Asks(paged = true)
  Mono<PageView<ReceivedView>> received(@PathVariable String id, Call call) {
    var asked = call.page("_id", false);
    return plans
        .find(call.scope(), id)
        .flatMap(plan -> {
          int year = plan.state().plan().origin().year();
          var outline = Standing.latest(plan.state()).onPaper();
          return quotas
              .of(plan.place(), year, asked)
              .flatMap(page -> shown(page, plan.place(), outline));
        });
  }

  /** Those for the asker's union in a year, this one by default, whether it has a plan or not. */
  @GetMapping("/quotas/received")
  @Action("plan.quota.see")
  @Asks(
      value = {"year"},
      paged = true)
  Mono<PageView<ReceivedView>> ofYear(Call call) {
    var place = call.actor().place();
    var asked = call.page("_id", false);
    return call.query()
        .text("year")
        .map(text -> Mono.just(AskedYear.read(text)))
        .orElseGet(() -> unions.today(place.unionId(), call.now()).map(LocalDate::getYear))
        .flatMap(year -> quotas.of(place, year, asked))
        .flatMap(page -> shown(page, place, Outline.empty()));
  }

  private Mono<PageView<ReceivedView>> shown(
      Page<Stored<Quota>> page, Place place, Outline outline) {
    return Flux.fromIterable(page.items())
        .concatMap(quota -> shown(quota, place, outline))
        .collectList()
        .map(items -> PageView.of(new Page<>(items, page.next())));
  }

  private Mono<ReceivedView> shown(Stored<Quota> quota, Place place, Outline outline) {
    var terms = Quotas.terms(quota.state());
    return quotas
        .reached(place, terms)
        .map(reached ->
            new ReceivedView(
                quota.id(),
                terms.unionId(),
                terms.counts(),
                terms.unit(),
                terms.year(),
                terms.value(),
                reached,
                lines(outline, terms)));
  }

  private List<String> lines(Outline outline, Terms terms) {
    return outline.nodes().stream()
        .filter(node -> measure(node).filter(terms.counts()::equals).isPresent())
        .map(PlanNode::id)
        .toList();
  }

  private Optional<String> measure(PlanNode node) {
    return node.code().flatMap(catalogue::kind).flatMap(Kind::measure).map(Kind.Measure::code);
  }
}
