package org.unionbridge.plan.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stored.PlanCodec;
import org.unionbridge.plan.search.SearchSource;
import org.unionbridge.plan.titles.TitleSource.Title;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.TextParts;
import reactor.core.publisher.Mono;

/** Finds plans by a part of their title. */
final class PlanSearch implements SearchSource {

  private final Plans plans;

  PlanSearch(Plans plans) {
    this.plans = plans;
  }

  @Override
  public Mono<List<Found>> find(Scope scope, String part, int most, Locale language) {
    return Mono.justOrEmpty(TextParts.asking(PlanCodec.PARTS, part))
        .flatMap(asked -> plans.matching(scope, asked))
        .map(found ->
            found.stream()
                .filter(plan -> TextParts.hold(titleOf(plan), part))
                .limit(most)
                .map(PlanSearch::found)
                .toList())
        .defaultIfEmpty(List.of());
  }

  private static Found found(Stored<Begun> plan) {
    var title = Title.of(plan.id(), titleOf(plan)).line();
    return new Found("plan", plan.id(), title, plan.place().unionId(), Optional.empty());
  }

  private static String titleOf(Stored<Begun> plan) {
    return plan.state().plan().title().orElse("");
  }
}
