package org.unionbridge.plan.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.drafting.Drafts;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.editing.Edit.Answer;
import org.unionbridge.plan.outline.editing.Offers;
import org.unionbridge.plan.outline.editing.Offers.Offer;
import org.unionbridge.plan.outline.editing.Published;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.platform.store.StoreFailure.NotFound;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import reactor.core.publisher.Mono;

/** What a later revision of the plan above offers to a copy of it, over HTTP. */
@RestController
@RequestMapping("/api/plan/plans/{id}/offers")
final class OfferApi {

  private static final List<String> ANSWERS = List.of("take", "leave");

  private final Plans plans;
  private final Drafts drafts;

  OfferApi(Plans plans, Drafts drafts) {
    this.plans = plans;
    this.drafts = drafts;
  }

  private record AnswerRequest(boolean take) {
    static AnswerRequest read(Fields fields) {
      return new AnswerRequest(fields.oneOf("answer", ANSWERS).equals("take"));
    }
  }

  /**
   * What is offered.
   *
   * @param plan the one above; nothing where these lines are no copy, or it is there no more
   * @param revision of it that is in force
   */
  record OffersView(Optional<String> plan, Optional<Integer> revision, List<Offer> offers) {
    OffersView {
      offers = List.copyOf(offers);
    }
  }

  /** The version of the plan after the answer. */
  record AnsweredView(long version) {}

  @GetMapping
  @Action("plan.plan.see")
  Mono<OffersView> offers(@PathVariable String id, Call call) {
    return plans
        .find(call.scope(), id)
        .flatMap(plan ->
            published(plan)
                .map(now ->
                    new OffersView(
                        Optional.of(now.plan()),
                        Optional.of(now.revision()),
                        Offers.of(lines(plan), now)))
                .defaultIfEmpty(new OffersView(Optional.empty(), Optional.empty(), List.of())));
  }

  private static Outline lines(Stored<Begun> plan) {
    return Standing.latest(plan.state());
  }

  /** The plan above as it is in force, whether it is still published or not. */
  private Mono<Published> published(Stored<Begun> plan) {
    return Mono.justOrEmpty(Offers.source(lines(plan)))
        .flatMap(source -> plans.above(plan.place(), source))
        .onErrorResume(NotFound.class, _ -> Mono.empty())
        .map(above ->
            Published.of(
                above.id(),
                Standing.force(above.state()).orElseThrow().revision(),
                above.state().plan().outline()));
  }

  /** Takes or leaves what is offered for a line of the plan above, by its id there. */
  @PostMapping("/{line}")
  @Action("plan.draft.write")
  Mono<ResponseEntity<AnsweredView>> answer(
      @PathVariable String id, @PathVariable String line, @Form AnswerRequest request, Call call) {
    return plans
        .find(call.scope(), id)
        .flatMap(this::published)
        .switchIfEmpty(Mono.error(NotFound::new))
        .flatMap(now -> drafts.change(call, id, new Answer(now, line, request.take())))
        .map(plan -> Answers.shown(plan, answered -> new AnsweredView(answered.version())));
  }
}
