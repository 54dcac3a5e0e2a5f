package org.unionbridge.welfare.greeting;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.welfare.greeting.GreetingApi.GreetingView;
import org.unionbridge.welfare.titles.TitleSource;
import reactor.core.publisher.Flux;

/** Birthday greetings in one line. */
final class GreetingTitles implements TitleSource {

  private final AggregateStore<BirthdayGreeting, GreetingEvent> store;
  private final Texts texts;

  GreetingTitles(AggregateStore<BirthdayGreeting, GreetingEvent> store, Texts texts) {
    this.store = store;
    this.texts = texts;
  }

  @Override
  public Flux<Title> titles(Scope scope, Collection<String> ids, Locale language) {
    return store
        .page(scope, Criteria.oneOf("_id", ids), PageRequest.first("_id", PageRequest.MOST))
        .flatMapIterable(page -> page.map(GreetingView::of).items())
        .map(greeting -> new Title(greeting.id(), line(greeting, language)));
  }

  private String line(GreetingView greeting, Locale language) {
    return texts.text("title.greeting", List.of(Integer.toString(greeting.year())), language);
  }
}
