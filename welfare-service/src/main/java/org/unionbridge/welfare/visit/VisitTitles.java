package org.unionbridge.welfare.visit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.welfare.titles.TitleSource;
import reactor.core.publisher.Flux;

/** Visits in one line. */
final class VisitTitles implements TitleSource {

  private final Visits visits;
  private final Texts texts;

  VisitTitles(Visits visits, Texts texts) {
    this.visits = visits;
    this.texts = texts;
  }

  @Override
  public Flux<Title> titles(Scope scope, Collection<String> ids, Locale language) {
    return visits
        .page(scope, Criteria.oneOf("_id", ids), PageRequest.first("_id", PageRequest.MOST))
        .flatMapIterable(page -> page.items())
        .map(visit -> new Title(visit.id(), line(visit, language)));
  }

  private String line(VisitView visit, Locale language) {
    var cause = texts.text("cause." + visit.cause(), List.of(), language);
    return texts.text("title.visit", List.of(cause, visit.happenedOn().toString()), language);
  }
}
