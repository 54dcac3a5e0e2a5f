package org.unionbridge.member.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.member.membership.Reception;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import tools.jackson.databind.JsonNode;

class SearchApiTest {

  private static final Actor OFFICER = Actors.in("organisation-officer", "/u1/");

  private final Reception reception = new Reception();
  private final ApiClient api =
      ApiClient.of(
          "member", Contexts.NOW, new SearchApi(reception.members(), reception.tree().unions()));

  private ResponseSpec ask(Actor actor, Map<String, ?> body) {
    return api.as(actor).post().uri("/api/member/search").bodyValue(body).exchange();
  }

  private List<String> found(Actor actor, String text) {
    var answer =
        ask(actor, Map.of("text", text))
            .expectStatus()
            .isOk()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody();
    return Objects.requireNonNull(answer)
        .path("items")
        .valueStream()
        .map(row -> row.path("kind").asString() + " " + row.path("title").asString())
        .toList();
  }

  @Test
  void membersAreFoundByTheBeginningOfTheirName() {
    reception.joins("张小兰", "u2");
    reception.joins("张三", "u3");
    reception.joins("李小兰", "u2");
    assertThat(found(OFFICER, "张")).containsExactlyInAnyOrder("member 张三", "member 张小兰");
    assertThat(found(OFFICER, "张小")).containsExactly("member 张小兰");
    assertThat(found(OFFICER, "小兰")).isEmpty();
  }

  @Test
  void unionsAreFoundByAnyPartOfTheirNameTheClosestFirst() {
    reception.tree().with("u20", "city", "u1");
    assertThat(found(OFFICER, "会 U2")).containsExactly("union 工会u2", "union 工会u20");
    assertThat(found(OFFICER, "会")).as("a single character").isEmpty();
  }

  @Test
  void nothingIsFoundOutsideOfTheScope() {
    reception.joins("张小兰", "u2");
    var elsewhere = Actors.in("chair", "/u1/u3/");
    assertThat(found(elsewhere, "张")).isEmpty();
    assertThat(found(elsewhere, "工会")).containsExactly("union 工会u3");
  }

  @Test
  void noMoreThanEightRowsCome() {
    for (int i = 10; i < 20; i++) {
      reception.joins("工会" + i, "u2");
      reception.tree().with("u" + i, "city", "u1");
    }
    assertThat(found(OFFICER, "工会"))
        .hasSize(8)
        .filteredOn(row -> row.startsWith("union"))
        .hasSize(4);
    assertThat(found(OFFICER, "工会u")).hasSize(8);
  }

  @Test
  void membersWithoutAPostAndAdministratorsDoNotSearch() {
    for (var actor : List.of(Actors.member("m1", "/u1/u2/"), Actors.in("system-admin", "/u1/"))) {
      ask(actor, Map.of("text", "张")).expectStatus().isForbidden();
    }
    ask(OFFICER, Map.of("text", "")).expectStatus().isBadRequest();
    ask(OFFICER, Map.of("text", "张".repeat(41))).expectStatus().isBadRequest();
  }
}
