package org.unionbridge.plan.drafting;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.drafting.EditForms.KindRequest;
import org.unionbridge.plan.drafting.EditForms.LineRequest;
import org.unionbridge.plan.drafting.EditForms.MonthsRequest;
import org.unionbridge.plan.drafting.EditForms.PlaceRequest;
import org.unionbridge.plan.drafting.EditForms.ResponsibleRequest;
import org.unionbridge.plan.drafting.EditForms.SplitRequest;
import org.unionbridge.plan.drafting.EditForms.StrengthRequest;
import org.unionbridge.plan.drafting.EditForms.TitleRequest;
import org.unionbridge.plan.drafting.EditForms.WordsRequest;
import org.unionbridge.plan.outline.Edit;
import org.unionbridge.plan.plan.Plan;
import org.unionbridge.plan.plan.Plan.Begun;
import org.unionbridge.plan.plan.Standing;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Form;
import reactor.core.publisher.Mono;

/**
 * The lines of a draft, or of a change of a plan in force, over HTTP. Whoever changes one says in
 * {@code If-Match} which version they saw.
 */
@RestController
@RequestMapping("/api/plan/plans/{id}")
final class DraftApi {

  private final Drafts drafts;

  DraftApi(Drafts drafts) {
    this.drafts = drafts;
  }

  /**
   * What a change made.
   *
   * @param line the new line, where there is one
   */
  record ChangedView(long version, Optional<String> line) {}

  @PostMapping("/lines")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> add(
      @PathVariable String id, @Form LineRequest request, Call call) {
    return withNewLine(
        call, id, new Edit.Add(request.spot(), request.kind(), request.marker(), request.text()));
  }

  @PostMapping("/lines/{node}/words")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> reword(
      @PathVariable String id, @PathVariable String node, @Form WordsRequest request, Call call) {
    return change(call, id, new Edit.ChangeText(node, request.marker(), request.text()));
  }

  @PostMapping("/lines/{node}/place")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> move(
      @PathVariable String id, @PathVariable String node, @Form PlaceRequest request, Call call) {
    return change(call, id, new Edit.Move(node, request.spot()));
  }

  @PostMapping("/lines/{node}/removal")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> remove(
      @PathVariable String id, @PathVariable String node, Call call) {
    return change(call, id, new Edit.Remove(node));
  }

  @PostMapping("/lines/{node}/joining")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> join(
      @PathVariable String id, @PathVariable String node, Call call) {
    return change(call, id, new Edit.Join(node));
  }

  @PostMapping("/lines/{node}/splitting")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> split(
      @PathVariable String id, @PathVariable String node, @Form SplitRequest request, Call call) {
    return withNewLine(call, id, new Edit.Split(node, request.at()));
  }

  @PostMapping("/lines/{node}/months")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> time(
      @PathVariable String id, @PathVariable String node, @Form MonthsRequest request, Call call) {
    return change(call, id, new Edit.GiveMonths(node, request.months(), request.yearOffset()));
  }

  @PostMapping("/lines/{node}/kind")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> classify(
      @PathVariable String id, @PathVariable String node, @Form KindRequest request, Call call) {
    return change(call, id, new Edit.GiveKind(node, request.code()));
  }

  @PostMapping("/lines/{node}/responsible")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> assign(
      @PathVariable String id,
      @PathVariable String node,
      @Form ResponsibleRequest request,
      Call call) {
    return change(call, id, new Edit.MakeResponsible(node, request.posts(), request.persons()));
  }

  @PostMapping("/lines/{node}/strength")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> weigh(
      @PathVariable String id,
      @PathVariable String node,
      @Form StrengthRequest request,
      Call call) {
    return change(call, id, new Edit.GiveStrength(node, request.strength()));
  }

  /** Gives a draft another title. */
  @PostMapping("/title")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> retitle(
      @PathVariable String id, @Form TitleRequest request, Call call) {
    return drafts.retitle(call, id, request.title()).map(plan -> answer(plan, Optional.empty()));
  }

  /** Takes back the last change, if it was the asker's own. */
  @PostMapping("/undoing")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> undo(@PathVariable String id, Call call) {
    return drafts.undo(call, id).map(plan -> answer(plan, Optional.empty()));
  }

  private Mono<ResponseEntity<ChangedView>> change(Call call, String id, Edit edit) {
    return drafts.change(call, id, edit).map(plan -> answer(plan, Optional.empty()));
  }

  private Mono<ResponseEntity<ChangedView>> withNewLine(Call call, String id, Edit edit) {
    return drafts.change(call, id, edit).map(plan -> answer(plan, lastLine(plan.state())));
  }

  private static Optional<String> lastLine(Plan plan) {
    return plan instanceof Begun begun
        ? Optional.of("n" + Standing.latest(begun).last())
        : Optional.empty();
  }

  private static ResponseEntity<ChangedView> answer(Stored<Plan> plan, Optional<String> line) {
    return Answers.shown(plan, changed -> new ChangedView(changed.version(), line));
  }
}
