package org.unionbridge.gateway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedRouteTest {

  @ParameterizedTest
  @CsvSource({
    "/api/member/members/0a1b2c3d4e5f6g7h8j9k, /api/member/members/{id}, member:0a1b2c3d4e5f6g7h8j9k",
    "/api/member/unions/0a1b2c3d4e5f6g7h8j9k/posts/chair/zzzzzzzzzzzzzzzzzzz1,"
        + " /api/member/unions/{id}/posts/chair/{id}, union:0a1b2c3d4e5f6g7h8j9k",
    "/api/welfare/life-events/abcdefghjkmnpqrstvwx, /api/welfare/life-events/{id},"
        + " life-event:abcdefghjkmnpqrstvwx"
  })
  void itIsToldByItsWordsAndTheIdThatIsOurs(String path, String template, String subject) {
    var asked = AskedRoute.of("GET", path);
    assertThat(asked.template()).isEqualTo("GET " + template);
    assertThat(asked.subject()).contains(subject);
    assertThat(asked.namesSomething()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/member/members/13800138000",
        "/api/member/members/11010119900307123x",
        "/api/member/members/62220212345678901234",
        "/api/member/members/%E5%BC%A0%E4%B8%89",
        "/api/member/members/Zhang San"
      })
  void whatSomebodyTypedIsNotTold(String path) {
    var asked = AskedRoute.of("GET", path);
    assertThat(asked.template()).isEqualTo("GET /api/member/members/{id}");
    assertThat(asked.subject()).isEmpty();
  }

  @Test
  void aListNamesNothing() {
    assertThat(AskedRoute.of("GET", "/api/member/members/").namesSomething()).isFalse();
    assertThat(AskedRoute.of("POST", "/api/gateway/session/acting").namesSomething()).isFalse();
  }
}
