package org.unionbridge.plan.plan.stored;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.plan.stage.Approval;
import org.unionbridge.plan.plan.stage.InForce;
import org.unionbridge.plan.plan.stage.Origin;
import org.unionbridge.plan.plan.stage.Plan;
import org.unionbridge.plan.plan.stage.PlanContent;
import org.unionbridge.plan.plan.stage.PlannedTask;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.platform.store.JsonForm;
import tools.jackson.databind.node.ObjectNode;

/** The first form of plans in documents: all were in force as they had been read. */
final class AdoptedForm {

  private static final JsonForm FORM = JsonForm.plain();

  private AdoptedForm() {}

  private record Adopted(AdoptedPlan plan) {}

  private record AdoptedPlan(Origin origin, PlanFile.Plan text) {}

  /** Since when such a plan is in force was not asked: since its year began. */
  static Plan read(ObjectNode stored) {
    var known = FORM.read(Adopted.class, stored).plan();
    var plan = PlanContent.of(known.origin(), known.text());
    int year = known.origin().year();
    var approval = new Approval(LocalDate.of(year, 1, 1), Approval.COMMITTEE, "");
    var tasks = PlannedTask.of(plan.outline(), year, List.of());
    return new Plan.Approved(plan, InForce.first(approval, tasks), Optional.empty());
  }
}
