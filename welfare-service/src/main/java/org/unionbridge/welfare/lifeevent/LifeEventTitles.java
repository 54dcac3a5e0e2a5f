package org.unionbridge.welfare.lifeevent;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.welfare.titles.TitleSource;
import reactor.core.publisher.Flux;

/** Life events in one line. */
final class LifeEventTitles implements TitleSource {

  private final LifeEvents lifeEvents;
  private final Texts texts;

  LifeEventTitles(LifeEvents lifeEvents, Texts texts) {
    this.lifeEvents = lifeEvents;
    this.texts = texts;
  }

  @Override
  public Flux<Title> titles(Scope scope, Collection<String> ids, Locale language) {
    return lifeEvents
        .among(scope, ids)
        .map(stored -> new Title(stored.id(), line(stored, language)));
  }

  private String line(Stored<ToldLifeEvent> stored, Locale language) {
    var reported = stored.state();
    var cause = texts.text("cause." + reported.cause(), List.of(), language);
    return texts.text(
        "title.life-event", List.of(cause, reported.happenedOn().toString()), language);
  }
}
