package org.unionbridge.plan.plan;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import org.unionbridge.plan.outline.editing.EditRefusal;
import org.unionbridge.plan.outline.editing.EditRefusal.ApprovalNotNoted;
import org.unionbridge.plan.outline.editing.EditRefusal.BelowItself;
import org.unionbridge.plan.outline.editing.EditRefusal.NoSuchFigure;
import org.unionbridge.plan.outline.editing.EditRefusal.NoSuchLine;
import org.unionbridge.plan.outline.editing.EditRefusal.NotWithin;
import org.unionbridge.plan.outline.editing.EditRefusal.NothingToJoin;
import org.unionbridge.plan.outline.editing.EditRefusal.TextTooLong;
import org.unionbridge.plan.outline.editing.EditRefusal.TooDeep;
import org.unionbridge.plan.outline.editing.EditRefusal.TooManyFigures;
import org.unionbridge.plan.outline.editing.EditRefusal.TooManyLines;
import org.unionbridge.plan.plan.rules.PlanRefusal;
import org.unionbridge.plan.plan.rules.PlanRefusal.AnotherPlanHere;
import org.unionbridge.plan.plan.rules.PlanRefusal.ApprovedInTheFuture;
import org.unionbridge.plan.plan.rules.PlanRefusal.MoreTasksThanCanBe;
import org.unionbridge.plan.plan.rules.PlanRefusal.NotEdited;
import org.unionbridge.plan.plan.rules.PlanRefusal.NotFiledNow;
import org.unionbridge.plan.plan.rules.PlanRefusal.NotYourChange;
import org.unionbridge.plan.plan.rules.PlanRefusal.NothingToUndo;
import org.unionbridge.plan.plan.rules.PlanRefusal.NothingWritten;
import org.unionbridge.plan.plan.rules.PlanRefusal.PublishedByFederations;
import org.unionbridge.plan.plan.rules.PlanRefusal.WrongStage;
import org.unionbridge.platform.web.Problem;

/** Refusals of plans as problems. */
public final class PlanProblems {

  private PlanProblems() {}

  /** Why the plan stays as it is; stages and states are told as they are named in answers. */
  public static Problem explain(PlanRefusal refusal) {
    return switch (refusal) {
      case AnotherPlanHere _ -> Problem.of(CONFLICT, "another-plan-here");
      case WrongStage(var stage) -> Problem.of(CONFLICT, "wrong-plan-stage", stage);
      case NotEdited(var reason) -> explain(reason);
      case NothingToUndo _ -> Problem.of(CONFLICT, "nothing-to-undo");
      case NotYourChange(var by) -> Problem.of(FORBIDDEN, "not-your-change", by);
      case NothingWritten _ -> Problem.of(UNPROCESSABLE_CONTENT, "nothing-written");
      case ApprovedInTheFuture(var today) ->
          Problem.of(UNPROCESSABLE_CONTENT, "approved-in-the-future", today.toString());
      case MoreTasksThanCanBe(var most) ->
          Problem.of(UNPROCESSABLE_CONTENT, "too-many-tasks", most);
      case PublishedByFederations _ -> Problem.of(FORBIDDEN, "published-by-federations");
      case NotFiledNow(var state) -> Problem.of(CONFLICT, "not-filed-now", state);
    };
  }

  private static Problem explain(EditRefusal refusal) {
    return switch (refusal) {
      case NoSuchLine(var node) -> Problem.of(NOT_FOUND, "no-such-line", node);
      case BelowItself _ -> Problem.of(UNPROCESSABLE_CONTENT, "below-itself");
      case TooDeep(var most) -> Problem.of(UNPROCESSABLE_CONTENT, "too-deep", most);
      case TooManyLines(var most) -> Problem.of(UNPROCESSABLE_CONTENT, "too-many-lines", most);
      case TextTooLong(var most) -> Problem.of(UNPROCESSABLE_CONTENT, "line-too-long", most);
      case NothingToJoin _ -> Problem.of(CONFLICT, "nothing-to-join");
      case NotWithin(var length) -> Problem.of(UNPROCESSABLE_CONTENT, "not-within", length);
      case ApprovalNotNoted _ -> Problem.of(UNPROCESSABLE_CONTENT, "approval-not-noted");
      case NoSuchFigure(var most) -> Problem.of(NOT_FOUND, "no-such-figure", most);
      case TooManyFigures(var most) -> Problem.of(UNPROCESSABLE_CONTENT, "too-many-figures", most);
    };
  }
}
