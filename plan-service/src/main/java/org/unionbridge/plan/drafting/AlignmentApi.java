package org.unionbridge.plan.drafting;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.outline.attribute.LineRef;
import org.unionbridge.plan.outline.attribute.Link.Aligned;
import org.unionbridge.plan.outline.editing.Edit;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.store.StoreFailure.NotFound;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which lines of the plans of unions above a line follows, over HTTP (P-10). */
@RestController
@RequestMapping("/api/plan/plans/{id}")
final class AlignmentApi {

  private static final int MOST = 5;
  private static final String REFERENCE = "[^/ ]{1,64}/n\\d{1,6}";

  private final Plans plans;
  private final Drafts drafts;

  AlignmentApi(Plans plans, Drafts drafts) {
    this.plans = plans;
    this.drafts = drafts;
  }

  /** Lines of plans above, each as the ids of its plan and of itself: {@code p9/n4}. */
  private record AlignedRequest(List<LineRef> to) {
    static AlignedRequest read(Fields fields) {
      var told = fields.texts("to", MOST, 80);
      if (told.stream().anyMatch(reference -> !reference.matches(REFERENCE))) {
        fields.fault("to", "bad-reference");
        return new AlignedRequest(List.of());
      }
      return new AlignedRequest(told.stream().map(AlignedRequest::reference).toList());
    }

    private static LineRef reference(String text) {
      int slash = text.indexOf('/');
      return new LineRef(text.substring(0, slash), text.substring(slash + 1));
    }
  }

  /** A plan of a union above, among others. */
  record PlanAbove(String id, String unionId, int year, Optional<String> title) {
    static PlanAbove of(Stored<Begun> plan) {
      var content = plan.state().plan();
      return new PlanAbove(
          plan.id(), plan.place().unionId(), content.origin().year(), content.title());
    }
  }

  /** The same with its lines. */
  record PlanAboveLines(PlanAbove plan, List<LineView> lines) {
    static PlanAboveLines of(Stored<Begun> plan) {
      return new PlanAboveLines(
          PlanAbove.of(plan), LineView.of(plan.state().plan().outline().onPaper()));
    }
  }

  /** Says which lines of plans above the line follows, which are looked up. */
  @PutMapping("/lines/{node}/aligned")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> align(
      @PathVariable String id, @PathVariable String node, @Form AlignedRequest request, Call call) {
    return plans
        .find(call.scope(), id)
        .flatMapMany(
            plan -> Flux.fromIterable(request.to()).concatMap(line -> known(plan.place(), line)))
        .collectList()
        .flatMap(lines -> drafts.change(call, id, Edit.Say.of(node, new Aligned(lines))))
        .map(ChangedView::answer);
  }

  private Mono<LineRef> known(Place place, LineRef line) {
    return plans
        .above(place, line.plan())
        .map(plan -> plan.state().plan().outline().onPaper().indexOf(line.line()) >= 0)
        .onErrorReturn(NotFound.class, false)
        .flatMap(found -> found ? Mono.just(line) : Mono.error(notAbove(line)));
  }

  private static RuntimeException notAbove(LineRef line) {
    var told = line.plan() + "/" + line.line();
    return Problem.of(UNPROCESSABLE_CONTENT, "not-a-line-above", told).asException();
  }

  /** The plans in force of the unions above, for the year of the plan. */
  @GetMapping("/above")
  @Action("plan.plan.see")
  @Asks(paged = true)
  Mono<PageView<PlanAbove>> above(@PathVariable String id, Call call) {
    return plans
        .find(call.scope(), id)
        .flatMap(plan ->
            plans.above(plan.place(), plan.state().plan().origin().year(), call.page("_id", false)))
        .map(page -> PageView.of(page.map(PlanAbove::of)));
  }

  /** One of them, with its lines. */
  @GetMapping("/above/{above}")
  @Action("plan.plan.see")
  Mono<PlanAboveLines> show(@PathVariable String id, @PathVariable String above, Call call) {
    return plans
        .find(call.scope(), id)
        .flatMap(plan -> plans.above(plan.place(), above))
        .map(PlanAboveLines::of);
  }
}
