package org.unionbridge.welfare.titles;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.SomeIds;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.welfare.titles.TitleSource.Title;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts ids that others show into the reader's words; what the reader may not see is missing. */
@RestController
@RequestMapping("/api/welfare/titles")
final class TitlesApi {

  private final List<TitleSource> sources;

  TitlesApi(List<TitleSource> sources) {
    this.sources = List.copyOf(sources);
  }

  record TitlesView(Map<String, String> titles) {}

  @PostMapping
  @Action("welfare.titles.see")
  Mono<TitlesView> titles(@Form SomeIds some, Call call, ServerWebExchange exchange) {
    var language = Texts.languageOf(exchange);
    return Flux.fromIterable(sources)
        .flatMap(source -> source.titles(call.scope(), some.ids(), language))
        .collectMap(Title::id, Title::line)
        .map(TitlesView::new);
  }
}
