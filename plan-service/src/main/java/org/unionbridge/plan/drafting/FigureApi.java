package org.unionbridge.plan.drafting;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.outline.attribute.LineFigure;
import org.unionbridge.plan.outline.editing.Edit.ReadFigures;
import org.unionbridge.plan.outline.editing.Edit.SetFigure;
import org.unionbridge.platform.store.StoreFailure.NotFound;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Form;
import reactor.core.publisher.Mono;

/**
 * The targets and recurrences of a line over HTTP, by their numbers from 1. Once somebody set one,
 * those in the words of the line count no more.
 */
@RestController
@RequestMapping("/api/plan/plans/{id}/lines/{node}/figures")
final class FigureApi {

  private final Drafts drafts;

  FigureApi(Drafts drafts) {
    this.drafts = drafts;
  }

  @PostMapping
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> add(
      @PathVariable String id, @PathVariable String node, @Form FigureRequest request, Call call) {
    return set(call, id, new SetFigure(node, 0, Optional.of(request.figure())));
  }

  @PutMapping("/{number}")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> change(
      @PathVariable String id,
      @PathVariable String node,
      @PathVariable String number,
      @Form FigureRequest request,
      Call call) {
    return numbered(call, id, node, number, Optional.of(request.figure()));
  }

  @PostMapping("/{number}/removal")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> remove(
      @PathVariable String id, @PathVariable String node, @PathVariable String number, Call call) {
    return numbered(call, id, node, number, Optional.empty());
  }

  /** Takes them from the words of the line again, and drops those that somebody set. */
  @PostMapping("/reading")
  @Action("plan.draft.write")
  Mono<ResponseEntity<ChangedView>> read(
      @PathVariable String id, @PathVariable String node, Call call) {
    return drafts.change(call, id, new ReadFigures(node)).map(ChangedView::answer);
  }

  private Mono<ResponseEntity<ChangedView>> numbered(
      Call call, String id, String node, String number, Optional<LineFigure> figure) {
    return number.matches("[1-9]\\d?")
        ? set(call, id, new SetFigure(node, Integer.parseInt(number), figure))
        : Mono.error(NotFound::new);
  }

  private Mono<ResponseEntity<ChangedView>> set(Call call, String id, SetFigure edit) {
    return drafts.change(call, id, edit).map(ChangedView::answer);
  }
}
