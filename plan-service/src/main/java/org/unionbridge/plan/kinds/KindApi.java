package org.unionbridge.plan.kinds;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.plan.catalogue.Area;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.catalogue.Kind;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Query;
import org.unionbridge.platform.web.Texts;
import reactor.core.publisher.Mono;

/** The catalogue of work over HTTP, as it holds at the asker's union. */
@RestController
@RequestMapping("/api/plan/kinds")
final class KindApi {

  private final Catalogue catalogue;
  private final KindsInForce kinds;

  KindApi(Catalogue catalogue, KindsInForce kinds) {
    this.catalogue = catalogue;
    this.kinds = kinds;
  }

  private record AreaView(String code, String name) {}

  private record KindList(List<AreaView> areas, List<KindView.Row> items) {}

  /** All of them, or those of an area, or those that a word names or means. */
  @GetMapping
  @Action("plan.kind.see")
  @Asks({"area", "word"})
  Mono<KindList> list(Call call, ServerWebExchange exchange) {
    var language = Texts.languageOf(exchange);
    return kinds
        .at(call.actor().place())
        .map(found ->
            found.offered().values().stream()
                .filter(kind -> isAsked(kind, call.query()))
                .map(kind -> KindView.row(kind, language))
                .toList())
        .map(rows -> new KindList(areas(language), rows));
  }

  private List<AreaView> areas(Locale language) {
    return catalogue.areas().stream().map(area -> view(area, language)).toList();
  }

  private static AreaView view(Area area, Locale language) {
    return new AreaView(area.code(), area.names().in(language));
  }

  private static boolean isAsked(Kind kind, Query query) {
    return query.text("area").map(kind.area()::equals).orElse(true)
        && query.text("word").map(word -> speaksOf(kind, word)).orElse(true);
  }

  private static boolean speaksOf(Kind kind, String word) {
    var asked = word.toLowerCase(Locale.ROOT);
    var names = Stream.of(kind.names().zh(), kind.names().en(), kind.code());
    return Stream.concat(names, kind.meaning().words().stream())
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(asked));
  }

  @GetMapping("/{code}")
  @Action("plan.kind.see")
  Mono<KindView> show(@PathVariable String code, Call call, ServerWebExchange exchange) {
    var language = Texts.languageOf(exchange);
    return kinds
        .at(call.actor().place())
        .flatMap(found ->
            Mono.justOrEmpty(found.kind(code))
                .map(kind -> KindView.of(kind, found.offered().containsKey(code), language)))
        .switchIfEmpty(Mono.error(StoreFailure.NotFound::new));
  }
}
