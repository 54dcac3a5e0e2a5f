package org.unionbridge.plan.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.reading.PlanFile;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.PageView;
import reactor.core.publisher.Mono;

/** Plans over HTTP. */
@RestController
@RequestMapping("/api/plan/plans")
final class PlanApi {

  private final Plans plans;

  PlanApi(Plans plans) {
    this.plans = plans;
  }

  /** A plan among others. */
  record PlanLine(
      String id,
      String unionId,
      int year,
      @Nullable String title,
      PlanFile.UnitKind unitKind,
      PlanFile.Level level,
      PlanFile.Period period,
      int items,
      int tasks) {
    static PlanLine of(Stored<AdoptedPlan> stored) {
      var plan = stored.state();
      var text = plan.text();
      return new PlanLine(
          stored.id(),
          plan.origin().unionId(),
          plan.origin().year(),
          text.title(),
          text.unitKind(),
          text.level(),
          text.period(),
          text.counts().items(),
          plan.tasks().size());
    }
  }

  /** A plan in full. */
  record PlanView(String id, Origin origin, PlanFile.Plan text, List<PlannedTask> tasks) {
    static PlanView of(Stored<AdoptedPlan> stored) {
      var plan = stored.state();
      return new PlanView(stored.id(), plan.origin(), plan.text(), plan.tasks());
    }
  }

  @GetMapping
  @Action("plan.plan.see")
  @Asks(paged = true)
  Mono<PageView<PlanLine>> list(Call call) {
    return plans
        .page(call.scope(), call.page(PlanCodec.YEAR, true))
        .map(page -> PageView.of(page.map(PlanLine::of)));
  }

  @GetMapping("/{id}")
  @Action("plan.plan.see")
  Mono<ResponseEntity<PlanView>> show(@PathVariable String id, Call call) {
    return plans.find(call.scope(), id).map(stored -> Answers.shown(stored, PlanView::of));
  }
}
