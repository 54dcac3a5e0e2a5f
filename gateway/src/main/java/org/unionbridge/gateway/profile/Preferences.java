package org.unionbridge.gateway.profile;

import java.util.Optional;
import org.unionbridge.gateway.person.Person;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Mono;

/** What somebody likes to have remembered, such as their language. */
final class Preferences {

  private final ViewStore<PreferenceView> views;

  Preferences(ViewStore<PreferenceView> views) {
    this.views = views;
  }

  /** As kept under the account's id. */
  record PreferenceView(String language) {}

  Mono<Optional<String>> languageOf(Person person) {
    return views
        .find(Scope.everything(), person.accountId())
        .map(found -> Optional.of(found.state().language()))
        .defaultIfEmpty(Optional.empty());
  }

  /** Of two that choose at once the quicker wins; the other sees which it was. */
  Mono<Void> speak(Person person, String language) {
    return views
        .find(Scope.everything(), person.accountId())
        .map(found -> found.version() + 1)
        .defaultIfEmpty(1L)
        .flatMap(sequence ->
            views.put(
                Entry.of(
                    person.accountId(), person.home(), sequence, new PreferenceView(language))))
        .then();
  }
}
