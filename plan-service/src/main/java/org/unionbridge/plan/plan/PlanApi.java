package org.unionbridge.plan.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.plan.stored.PlanCodec;
import org.unionbridge.plan.template.Templates;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.Query;
import reactor.core.publisher.Mono;

/** Plans over HTTP. */
@RestController
@RequestMapping("/api/plan/plans")
final class PlanApi {

  private static final List<String> STAGES =
      List.of("draft", "in-committee", "approved", "summarised", "closed", "withdrawn");
  static final int EARLIEST_YEAR = 2000;
  static final int LATEST_YEAR = 2100;

  private final Plans plans;
  private final Templates templates;

  PlanApi(Plans plans, Templates templates) {
    this.plans = plans;
    this.templates = templates;
  }

  /** Begins a plan at the asker's own union: empty, or with the lines of a template. */
  @PostMapping
  @Action("plan.plan.begin")
  Mono<ResponseEntity<Answers.Created>> begin(@Form PlanRequest request, Call call) {
    var place = call.actor().place();
    var command = request.command(place, Plans.touch(call), templates);
    return plans
        .ask(call.scope(), place, call.newId(), call.context(), command)
        .map(outcome -> Answers.created(outcome, "/api/plan/plans", PlanProblems::explain));
  }

  @GetMapping
  @Action("plan.plan.see")
  @Asks(
      value = {"unionId", "year", "stage"},
      paged = true)
  Mono<PageView<PlanLine>> list(Call call) {
    return plans
        .page(call.scope(), criteria(call.query()), call.page(PlanCodec.YEAR, true))
        .map(page -> PageView.of(page.map(PlanLine::of)));
  }

  private static Criteria criteria(Query query) {
    return Stream.of(
            query.text("unionId").map(id -> Criteria.where(PlanCodec.UNION, id)),
            query.text("year").map(year -> Criteria.where(PlanCodec.YEAR, year(year))),
            query.text("stage").map(PlanApi::inStage))
        .flatMap(Optional::stream)
        .reduce(Criteria.any(), Criteria::and);
  }

  private static int year(String text) {
    if (text.matches("20\\d\\d")) {
      return Integer.parseInt(text);
    }
    throw fault("year", "out-of-range", EARLIEST_YEAR, LATEST_YEAR);
  }

  private static Criteria inStage(String stage) {
    if (!STAGES.contains(stage)) {
      throw fault("stage", "not-one-of", String.join(", ", STAGES));
    }
    return stage.equals("approved")
        ? Criteria.oneOf(PlanCodec.STAGE, List.of(stage, PlanCodec.ADOPTED))
        : Criteria.where(PlanCodec.STAGE, stage);
  }

  private static RuntimeException fault(String field, String code, Object... arguments) {
    return Problem.badFields(List.of(new FieldFault(field, code, List.of(arguments))))
        .asException();
  }

  @GetMapping("/{id}")
  @Action("plan.plan.see")
  Mono<ResponseEntity<PlanView>> show(@PathVariable String id, Call call) {
    return plans.find(call.scope(), id).map(stored -> Answers.shown(stored, PlanView::of));
  }
}
