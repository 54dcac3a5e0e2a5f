package org.unionbridge.plan.drafting;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.drafting.EditForms.LineRequest;
import org.unionbridge.plan.drafting.EditForms.PlaceRequest;
import org.unionbridge.plan.drafting.EditForms.SplitRequest;
import org.unionbridge.plan.drafting.EditForms.TitleRequest;
import org.unionbridge.plan.drafting.EditForms.WordsRequest;
import org.unionbridge.plan.outline.editing.Edit;
import org.unionbridge.platform.web.Action;
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

  @PostMapping("/lines")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> add(
      @PathVariable String id, @Form LineRequest request, Call call) {
    return newLine(
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
    return newLine(call, id, new Edit.Split(node, request.at()));
  }

  /** Gives a draft another title. */
  @PostMapping("/title")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> retitle(
      @PathVariable String id, @Form TitleRequest request, Call call) {
    return drafts.retitle(call, id, request.title()).map(ChangedView::answer);
  }

  /** Takes back the last change, if it was the asker's own. */
  @PostMapping("/undoing")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> undo(@PathVariable String id, Call call) {
    return drafts.undo(call, id).map(ChangedView::answer);
  }

  private Mono<ResponseEntity<ChangedView>> change(Call call, String id, Edit edit) {
    return drafts.change(call, id, edit).map(ChangedView::answer);
  }

  private Mono<ResponseEntity<ChangedView>> newLine(Call call, String id, Edit edit) {
    return drafts.change(call, id, edit).map(ChangedView::withNewLine);
  }
}
