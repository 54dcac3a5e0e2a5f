package org.unionbridge.plan.drafting;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.drafting.AttributeForms.AsideRequest;
import org.unionbridge.plan.drafting.AttributeForms.GoalRequest;
import org.unionbridge.plan.drafting.AttributeForms.HelpersRequest;
import org.unionbridge.plan.drafting.AttributeForms.KindRequest;
import org.unionbridge.plan.drafting.AttributeForms.MonthsRequest;
import org.unionbridge.plan.drafting.AttributeForms.ResponsibleRequest;
import org.unionbridge.plan.drafting.AttributeForms.SeenRequest;
import org.unionbridge.plan.drafting.AttributeForms.StrengthRequest;
import org.unionbridge.plan.outline.attribute.Attribute;
import org.unionbridge.plan.outline.editing.Edit;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Form;
import reactor.core.publisher.Mono;

/** What is said of the lines of a draft beside their words, over HTTP. */
@RestController
@RequestMapping("/api/plan/plans/{id}")
final class AttributeApi {

  private final Drafts drafts;

  AttributeApi(Drafts drafts) {
    this.drafts = drafts;
  }

  @PostMapping("/lines/{node}/months")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> time(
      @PathVariable String id, @PathVariable String node, @Form MonthsRequest request, Call call) {
    return say(call, id, node, request.said());
  }

  @PostMapping("/lines/{node}/kind")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> classify(
      @PathVariable String id, @PathVariable String node, @Form KindRequest request, Call call) {
    return say(call, id, node, request.said());
  }

  @PostMapping("/lines/{node}/responsible")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> assign(
      @PathVariable String id,
      @PathVariable String node,
      @Form ResponsibleRequest request,
      Call call) {
    return say(call, id, node, request.said());
  }

  /** A line that awaits an approval becomes firm, or anything else, by a note of it. */
  @PostMapping("/lines/{node}/strength")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> weigh(
      @PathVariable String id,
      @PathVariable String node,
      @Form StrengthRequest request,
      Call call) {
    return say(call, id, node, request.said());
  }

  @PutMapping("/lines/{node}/helpers")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> help(
      @PathVariable String id, @PathVariable String node, @Form HelpersRequest request, Call call) {
    return say(call, id, node, request.said());
  }

  @PutMapping("/lines/{node}/goal")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> aim(
      @PathVariable String id, @PathVariable String node, @Form GoalRequest request, Call call) {
    return say(call, id, node, new Attribute.Goal(request.goal()));
  }

  /** Sets a line aside with all below it, or takes it back. */
  @PutMapping("/lines/{node}/aside")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> setAside(
      @PathVariable String id, @PathVariable String node, @Form AsideRequest request, Call call) {
    return say(call, id, node, new Attribute.Aside(request.aside()));
  }

  /** Accepts lines as they were read, or no longer does. */
  @PutMapping("/seen")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> see(
      @PathVariable String id, @Form SeenRequest request, Call call) {
    var seen = new Attribute.Seen(!request.takenBack());
    return drafts.change(call, id, new Edit.Say(request.lines(), seen)).map(ChangedView::answer);
  }

  private Mono<ResponseEntity<ChangedView>> say(Call call, String id, String node, Attribute what) {
    return drafts.change(call, id, Edit.Say.of(node, what)).map(ChangedView::answer);
  }
}
