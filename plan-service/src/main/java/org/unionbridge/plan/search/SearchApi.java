package org.unionbridge.plan.search;

import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.plan.search.SearchSource.Found;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.Texts;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Plans and tasks by a part of their text, within the scope. */
@RestController
@RequestMapping("/api/plan/search")
final class SearchApi {

  private static final int MOST = 8;

  private final List<SearchSource> sources;

  SearchApi(List<SearchSource> sources) {
    this.sources = List.copyOf(sources);
  }

  private record SearchRequest(String text) {
    static SearchRequest read(Fields fields) {
      return new SearchRequest(fields.text("text", 40));
    }
  }

  record SearchView(List<Found> items) {}

  @PostMapping
  @Action("plan.search.ask")
  Mono<SearchView> search(@Form SearchRequest request, Call call, ServerWebExchange exchange) {
    var language = Texts.languageOf(exchange);
    return Flux.fromIterable(sources)
        .concatMap(source -> source.find(call.scope(), request.text(), MOST, language))
        .concatMapIterable(found -> found)
        .take(MOST)
        .collectList()
        .map(SearchView::new);
  }
}
