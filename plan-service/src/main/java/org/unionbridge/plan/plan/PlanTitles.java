package org.unionbridge.plan.plan;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.unionbridge.plan.plan.stage.PlanContent;
import org.unionbridge.plan.titles.TitleSource;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.web.Texts;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Plans in one line: those of the scope, and those above that are there to be followed. */
final class PlanTitles implements TitleSource {

  private final Plans plans;
  private final Texts texts;

  PlanTitles(Plans plans, Texts texts) {
    this.plans = plans;
    this.texts = texts;
  }

  @Override
  public Flux<Title> titles(Scope scope, Collection<String> ids, Locale language) {
    return plans
        .among(scope, ids)
        .concatWith(
            Mono.justOrEmpty(TitleSource.place(scope))
                .flatMapMany(place -> plans.aboveAmong(place, ids)))
        .map(stored -> Title.of(stored.id(), line(stored.state().plan(), language)));
  }

  private String line(PlanContent plan, Locale language) {
    return plan.title()
        .orElseGet(() -> texts.text("title.plan", List.of("" + plan.origin().year()), language));
  }
}
