package org.unionbridge.welfare.titles;

import static org.unionbridge.testing.Actors.in;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import org.unionbridge.welfare.titles.TitleSource.Title;
import reactor.core.publisher.Flux;

class TitlesApiTest {

  private static final TitleSource VISITS =
      (scope, ids, language) ->
          Flux.fromIterable(ids)
              .filter(id -> id.startsWith("v") && scope.path().equals("/gd/sz/"))
              .map(id -> new Title(id, language.getLanguage() + " " + id));
  private static final TitleSource GREETINGS = (_, _, _) -> Flux.just(new Title("g1", "greeting"));

  private final ApiClient api =
      ApiClient.of("welfare", Contexts.NOW, new TitlesApi(List.of(VISITS, GREETINGS)));

  @Test
  void theLinesOfAllSourcesComeTogetherInTheReadersLanguage() {
    titles("group-leader", Locale.ENGLISH, "[\"v1\", \"x1\", \"g1\"]")
        .expectStatus()
        .isOk()
        .expectBody()
        .json("{\"titles\": {\"v1\": \"en v1\", \"g1\": \"greeting\"}}");
    titles("group-leader", Locale.SIMPLIFIED_CHINESE, "[\"v1\"]")
        .expectBody()
        .jsonPath("$.titles.v1")
        .isEqualTo("zh v1");
  }

  @Test
  void twoHundredIdsAreTheMostAtOnce() {
    var many = "\"" + String.join("\", \"", Collections.nCopies(201, "v1")) + "\"";

    titles("group-leader", Locale.ENGLISH, "[" + many + "]").expectStatus().isBadRequest();
  }

  @Test
  void aPostWithNothingToDoWithWelfareIsNotTold() {
    titles("system-admin", Locale.ENGLISH, "[\"v1\"]").expectStatus().isForbidden();
  }

  private ResponseSpec titles(String post, Locale language, String ids) {
    return api.as(in(post, "/gd/sz/"))
        .post()
        .uri("/api/welfare/titles")
        .header("Accept-Language", language.toLanguageTag())
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{\"ids\": " + ids + "}")
        .exchange();
  }
}
