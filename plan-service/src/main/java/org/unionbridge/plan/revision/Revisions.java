package org.unionbridge.plan.revision;

import org.unionbridge.plan.outline.Difference;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.plan.stage.InForce;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Mono;

/** The revisions of plans, each under an id derived from its plan and its number. */
final class Revisions {

  private final ViewStore<Revision> views;

  Revisions(ViewStore<Revision> views) {
    this.views = views;
  }

  Mono<Stored<Revision>> find(Scope scope, String planId, int number) {
    return views.find(scope, id(planId, number));
  }

  Mono<Page<Stored<Revision>>> page(Scope scope, String planId, PageRequest asked) {
    var request =
        new PageRequest(Revision.NUMBER, true, Math.min(asked.limit(), 20), asked.after());
    return views.page(scope, Criteria.where(Revision.PLAN, planId), request);
  }

  /** Keeps what is in force of the plan now, beside what was before. */
  Mono<Void> keep(Stored<Begun> plan, InForce force, long sequence) {
    return find(Scope.everything(), plan.id(), force.revision() - 1)
        .map(before -> before.state().outline())
        .map(before -> Difference.between(before, outline(plan)))
        .defaultIfEmpty(Difference.none())
        .map(difference -> revision(plan, force, difference))
        .flatMap(revision ->
            views.put(Entry.of(id(plan.id(), force.revision()), plan.place(), sequence, revision)))
        .then();
  }

  private static Outline outline(Stored<Begun> plan) {
    return plan.state().plan().outline();
  }

  private static Revision revision(Stored<Begun> plan, InForce force, Difference difference) {
    var origin = plan.state().plan().origin();
    return new Revision(
        plan.id(),
        origin.unionId(),
        origin.year(),
        force.revision(),
        force.approval(),
        outline(plan),
        difference);
  }

  private static String id(String planId, int number) {
    return Ids.derived("revision", planId, Integer.toString(number));
  }
}
