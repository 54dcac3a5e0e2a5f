package org.unionbridge.plan.plan.stored;

import org.unionbridge.plan.plan.rules.PlanEvent;
import org.unionbridge.plan.plan.rules.PlanEvent.DraftChanged;
import org.unionbridge.plan.plan.rules.PlanEvent.FilingNoted;
import org.unionbridge.plan.plan.rules.PlanEvent.FilingRemarked;
import org.unionbridge.plan.plan.rules.PlanEvent.FilingReturned;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanAdopted;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanAligned;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanApproved;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanClosed;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanDrafted;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanFiled;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanPublished;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanRetitled;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanSentBack;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanSubmitted;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanSummarised;
import org.unionbridge.plan.plan.rules.PlanEvent.PlanWithdrawn;
import org.unionbridge.plan.plan.rules.PlanEvent.RevisionBegun;
import org.unionbridge.plan.plan.rules.PlanEvent.Which;
import org.unionbridge.plan.plan.stage.Origin;
import org.unionbridge.plan.reading.file.PlanFile.UnitKind;
import org.unionbridge.platform.store.Fact;

/** What others are told of plans: ids, codes and days; no word of the plan or of a remark. */
final class PlanFacts {

  private PlanFacts() {}

  static Fact of(String id, PlanEvent event) {
    return switch (event) {
      case PlanDrafted(var plan, _) -> of("plan.drafted", id, Which.of(plan, 1));
      case PlanAdopted(var plan, _, var tasks) -> adopted(id, plan.origin(), tasks.size());
      case DraftChanged(var which, var change, _, _) ->
          of("plan.draft.changed", id, which).with("change", change);
      case PlanRetitled(var which, _, _) ->
          of("plan.draft.changed", id, which).with("change", "retitled");
      case PlanAligned(var which, var above) -> of("plan.aligned", id, which).with("above", above);
      case PlanSubmitted(var which, var on) ->
          of("plan.submitted", id, which).with("submittedOn", on.toString());
      case PlanSentBack(var which, var remark, _) ->
          of("plan.sent-back", id, which).with("code", remark.code());
      case PlanApproved(var which, var approval, var tasks) ->
          of("plan.approved", id, which)
              .with("approvedOn", approval.on().toString())
              .with("body", approval.body())
              .with("tasks", tasks.size());
      case PlanWithdrawn(var which, var on) ->
          of("plan.withdrawn", id, which).with("withdrawnOn", on.toString());
      case PlanSummarised(var which, _) -> of("plan.summarised", id, which);
      case PlanClosed(var which, var on) ->
          of("plan.closed", id, which).with("closedOn", on.toString());
      case RevisionBegun(var which, _) -> of("plan.revision.begun", id, which);
      case PlanPublished(var which, var kinds, var on) ->
          of("plan.published", id, which)
              .with("unitKinds", kinds.stream().map(UnitKind::word).toList())
              .with("publishedOn", on.toString());
      case PlanFiled(var which, var on) ->
          of("plan.filed", id, which).with("filedOn", on.toString());
      case FilingRemarked(var which, var remark) ->
          of("plan.filing.remarked", id, which).with("code", remark.code());
      case FilingReturned(var which, var remark) ->
          of("plan.filing.returned", id, which).with("code", remark.code());
      case FilingNoted(var which, var on) ->
          of("plan.filing.accepted", id, which).with("acceptedOn", on.toString());
    };
  }

  private static Fact of(String type, String id, Which which) {
    return Fact.of(type, 1)
        .with("planId", id)
        .with("unionId", which.unionId())
        .with("year", which.year())
        .with("revision", which.revision());
  }

  /** Such a plan comes from a document, always. */
  private static Fact adopted(String id, Origin origin, int tasks) {
    return Fact.of("plan.adopted", 1)
        .with("planId", id)
        .with("importId", origin.importId().orElseThrow())
        .with("unionId", origin.unionId())
        .with("year", origin.year())
        .with("tasks", tasks);
  }
}
