package org.unionbridge.platform.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.platform.access.RightsTable;
import reactor.core.publisher.Mono;

/** Shows a service's rights table to everybody with a post, in words. */
@RestController
@RequestMapping("/api/${spring.application.name}/rights")
public final class RightsApi {

  private final RightsTable rights;
  private final Texts texts;

  public RightsApi(RightsTable rights, Texts texts) {
    this.rights = rights;
    this.texts = texts;
  }

  record RightsView(List<RowView> rows) {}

  /**
   * Who may do an action.
   *
   * @param title the action in the reader's language
   * @param careful whether it waits while posts cannot be known for sure
   */
  record RowView(String action, String title, List<String> posts, boolean careful) {}

  @GetMapping
  @Action("rights.see")
  @Asks
  Mono<RightsView> see(
      Call call,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
          @Nullable String accepted) {
    var language = Texts.languageOf(accepted);
    return Mono.just(
        new RightsView(rights.rows().stream().map(row -> view(row, language)).toList()));
  }

  private RowView view(RightsTable.Row row, Locale language) {
    var title = texts.text("action." + row.action(), List.of(), language);
    return new RowView(row.action(), title, row.posts(), row.careful());
  }
}
