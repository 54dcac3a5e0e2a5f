package org.unionbridge.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.gateway.signin.IdentityRig.PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.entrance.Entrance;
import org.unionbridge.gateway.signin.IdentityRig;
import org.unionbridge.gateway.signin.Visitor;
import tools.jackson.databind.JsonNode;

class SessionListApiTest {

  private static final String PHONE =
      "Mozilla/5.0 (Linux; Android 15; V2425A) AppleWebKit/537.36 Chrome/134.0 Mobile "
          + "Safari/537.36 MicroMessenger/8.0.60";
  private static final String OFFICE =
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";

  private static final String OTHERS = SessionListApi.SESSIONS + "/ending";
  private static final Map<String, Object> RIGHT = Map.of("password", PASSWORD);

  private final IdentityRig rig = IdentityRig.ofMemberOne();
  private final Visitor phone = rig.visitor().with(PHONE);
  private final Visitor office = rig.visitor().with(OFFICE);

  @BeforeEach
  void liIsSignedInTwice() {
    phone.signsIn();
    rig.clock.forward(Duration.ofMinutes(5));
    office.signsIn();
  }

  @Test
  void peopleSeeWhereElseTheyAreSignedInAndNothingThatLetsIn() {
    rig.clock.forward(Duration.ofMinutes(2));
    phone.refreshes().expect(200);
    var listed = phone.get(SessionListApi.SESSIONS).expect(200);

    var sessions = items(listed.json());
    assertThat(sessions)
        .extracting(session -> session.path("device").stringValue())
        .containsExactly("Firefox, Windows", "WeChat, Android");
    assertThat(sessions)
        .extracting(session -> session.path("current").booleanValue())
        .containsExactly(false, true);
    assertThat(sessions)
        .extracting(session -> session.path("since").stringValue())
        .containsExactly("2026-03-02T01:05:00Z", "2026-03-02T01:00:00Z");
    assertThat(sessions)
        .extracting(session -> session.path("lastUsed").stringValue())
        .containsExactly("2026-03-02T01:05:00Z", "2026-03-02T01:07:00Z");
    assertThat(sessions.getFirst().path("proven").toString()).isEqualTo("[\"password\"]");
    var secret = phone.cookie("unionbridge-refresh").getValue();
    assertThat(listed.body()).doesNotContain(secret.substring(secret.lastIndexOf('.')), "Mozilla");
  }

  @Test
  void oneIsEndedByAnother() {
    phone.post(ending(office), RIGHT).expect(204);

    assertThat(office.isSignedIn()).isFalse();
    office.refreshes().refused(401, "not-signed-in");
    assertThat(phone.isSignedIn()).isTrue();
    assertThat(rig.noted()).endsWith("gateway.session.ended-by-another");
    assertThat(items(phone.get(SessionListApi.SESSIONS).json())).hasSize(1);
  }

  @Test
  void allOthersAreEndedAtOnce() {
    phone.post(OTHERS, RIGHT).expect(204);

    assertThat(office.isSignedIn()).isFalse();
    assertThat(phone.isSignedIn()).isTrue();
    phone.refreshes().expect(200);
  }

  @Test
  void whoSignsOutEverywhereIsSignedInNowhere() {
    var thief = phone.copy();
    phone.delete(Entrance.SESSION + "/everywhere").expect(204);

    for (var browser : List.of(phone, office, thief)) {
      assertThat(browser.isSignedIn()).isFalse();
      browser.refreshes().refused(401, "not-signed-in");
    }
    assertThat(rig.sessions.leftAfterTidying()).isZero();
  }

  @Test
  void theSessionsOfSomebodyElseAreNotThere() {
    rig.roster.member("m2", "u1");
    rig.book.member(rig.roster, "m2", "wang", PASSWORD);
    var wang = rig.visitor();
    wang.triesToSignIn("wang", PASSWORD).expect(200);

    wang.post(ending(phone), RIGHT).refused(404, "not-found");
    assertThat(items(wang.get(SessionListApi.SESSIONS).json())).hasSize(1);
    wang.post(OTHERS, RIGHT).expect(204);
    wang.delete(Entrance.SESSION + "/everywhere").expect(204);
    assertThat(phone.isSignedIn()).isTrue();
    assertThat(office.isSignedIn()).isTrue();
  }

  @Test
  void whoIsNotSignedInSeesAndEndsNothing() {
    var nobody = rig.visitor();

    nobody.get(SessionListApi.SESSIONS).refused(401, "not-signed-in");
    nobody.post(OTHERS, RIGHT).refused(401, "not-signed-in");
    nobody.post(ending(phone), RIGHT).refused(401, "not-signed-in");
    nobody.delete(Entrance.SESSION + "/everywhere").refused(401, "not-signed-in");
    nobody.post(Entrance.SESSION + "/acting", Map.of()).refused(401, "not-signed-in");
  }

  @Test
  void whoDoesNotKnowThePasswordEndsNothing() {
    for (String path : List.of(ending(office), OTHERS)) {
      phone.post(path, Map.of("password", "not this one")).refused(403, "wrong-password");
      phone.post(path, Map.of()).expect(400);
    }
    assertThat(office.isSignedIn()).isTrue();
    assertThat(rig.noted()).doesNotContain("gateway.session.ended-by-another");
  }

  private static String ending(Visitor visitor) {
    return SessionListApi.SESSIONS + "/" + idOf(visitor) + "/ending";
  }

  private static String idOf(Visitor visitor) {
    return items(visitor.get(SessionListApi.SESSIONS).json()).stream()
        .filter(session -> session.path("current").booleanValue())
        .map(session -> session.path("id").stringValue())
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.path("items").spliterator(), false).toList();
  }
}
