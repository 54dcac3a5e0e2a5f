package org.unionbridge.plan.plan.rules;

import java.time.LocalDate;
import org.unionbridge.plan.outline.editing.EditRefusal;
import org.unionbridge.plan.plan.stage.Origin;

/** Why a plan stays as it is. */
public sealed interface PlanRefusal {

  /** Another plan has this id. */
  record AnotherPlanHere(Origin origin) implements PlanRefusal {}

  /** Nothing of the kind is done at that stage. */
  record WrongStage(String stage) implements PlanRefusal {}

  record NotEdited(EditRefusal reason) implements PlanRefusal {}

  record NothingToUndo() implements PlanRefusal {}

  /** Somebody else changed it last: their account. */
  record NotYourChange(String by) implements PlanRefusal {}

  record NothingWritten() implements PlanRefusal {}

  record ApprovedInTheFuture(LocalDate today) implements PlanRefusal {}

  record MoreTasksThanCanBe(int most) implements PlanRefusal {}

  /** Templates for the unions below come from federations. */
  record PublishedByFederations() implements PlanRefusal {}

  /** The union above answers what was filed, and nothing else. */
  record NotFiledNow(String state) implements PlanRefusal {}
}
