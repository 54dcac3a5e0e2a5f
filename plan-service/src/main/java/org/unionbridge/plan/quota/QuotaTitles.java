package org.unionbridge.plan.quota;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.quota.Quota.Terms;
import org.unionbridge.plan.titles.TitleSource;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Texts;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Quotas in one line, to the unions that they are expected of: what, and how much is there. */
final class QuotaTitles implements TitleSource {

  private final Quotas quotas;
  private final Catalogue catalogue;
  private final Texts texts;

  QuotaTitles(Quotas quotas, Catalogue catalogue, Texts texts) {
    this.quotas = quotas;
    this.catalogue = catalogue;
    this.texts = texts;
  }

  @Override
  public Flux<Title> titles(Scope scope, Collection<String> ids, Locale language) {
    return Mono.justOrEmpty(TitleSource.place(scope))
        .flatMapMany(
            place -> quotas.among(place, ids).concatMap(quota -> title(quota, place, language)));
  }

  private Mono<Title> title(Stored<Quota> quota, Place place, Locale language) {
    var terms = Quotas.terms(quota.state());
    return quotas
        .reached(place, terms)
        .map(reached -> {
          var words =
              List.<Object>of(
                  text(terms.year()), name(terms, language), text(reached), text(terms.value()));
          return Title.of(quota.id(), texts.text("title.quota", words, language));
        });
  }

  /** As text: a number would be grouped by threes. */
  private static String text(long number) {
    return String.valueOf(number);
  }

  /** The first kind of work that counts towards it. */
  private String name(Terms terms, Locale language) {
    return catalogue.kinds().stream()
        .filter(kind -> kind.measure().filter(m -> m.code().equals(terms.counts())).isPresent())
        .findFirst()
        .map(kind -> kind.names().in(language))
        .orElse(terms.counts());
  }
}
