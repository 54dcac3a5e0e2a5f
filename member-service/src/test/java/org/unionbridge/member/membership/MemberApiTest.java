package org.unionbridge.member.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.member.membership.Desk.ID_NUMBER;
import static org.unionbridge.member.membership.Desk.LAN;
import static org.unionbridge.member.membership.Desk.OFFICER;
import static org.unionbridge.member.membership.Desk.OF_U3;
import static org.unionbridge.member.membership.Desk.refused;
import static org.unionbridge.member.membership.Desk.with;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.privacy.Field;
import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.platform.privacy.WrappedKey;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.testing.Actors;
import tools.jackson.databind.json.JsonMapper;

class MemberApiTest {

  private static final Map<String, Object> LUNAR_ALONE = Map.of("lunarBirthday", true);
  private static final Map<String, Object> TOO_EARLY =
      Map.of("lunarBirthday", true, "birthDate", "1900-01-01");

  private final Desk desk = new Desk();

  @Test
  void nothingPersonalIsReadableInWhatGoesOut() {
    desk.registered(LAN);
    assertThat(desk.store.events())
        .extracting(Envelope::toString)
        .noneMatch(
            text -> text.contains("小兰") || text.contains("1381234") || text.contains("1231002"));
  }

  @Test
  void theDirectoryOpensWithTheKeyThatItCarries() {
    var id = desk.registered(LAN);
    var entry = JsonMapper.shared().readTree(desk.store.events().getLast().body().orElseThrow());
    var key = new WrappedKey(entry.get("key").stringValue());
    var name = new Sealed(entry.get("name").stringValue());
    var phone = new Sealed(entry.get("phone").stringValue());
    assertThat(desk.vault.open(key, new Field("member.directory", id, "name"), name))
        .isEqualTo("张小兰");
    assertThat(desk.vault.open(key, new Field("member.directory", id, "phone"), phone))
        .isEqualTo("13812341234");
  }

  @Test
  void everyFaultIsNamedAndNothingThatWasSentIsRepeated() {
    desk.post(
            OFFICER,
            "",
            Map.of(
                "unionId", "u2", "idNumber", "110105194912310021", "phone", "call me", "sex", "x"))
        .expectStatus()
        .isBadRequest()
        .expectBody(String.class)
        .value(body ->
            assertThat(body)
                .contains("required", "bad-id-number", "bad-phone", "not-one-of")
                .doesNotContain("110105194912310021", "call me"));
  }

  @Test
  void theDateOfBirthMustAgreeWithTheIdNumber() {
    desk.post(OFFICER, "", with("birthDate", "1949-12-30"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].code")
        .isEqualTo("birth-date-disagrees");
    var id = desk.registered(with("birthDate", "1949-12-31"));
    refused(
        desk.post(OFFICER, "/" + id + "/corrections", Map.of("birthDate", "1949-12-30")),
        422,
        "birth-date-disagrees");
  }

  @Test
  void aBirthdayIsKeptByTheLunarCalendarWhereThatIsSaid() {
    var id =
        desk.registered(
            Map.of(
                "unionId", "u2", "name", "安李", "birthDate", "1978-03-26", "lunarBirthday", true));
    desk.get(OFFICER, "/" + id)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.lunarBirthday")
        .isEqualTo("02-18")
        .jsonPath("$.birthday")
        .isEqualTo("03-26");
    for (Map<String, ?> sent : List.of(LUNAR_ALONE, TOO_EARLY)) {
      desk.post(OFFICER, "/" + id + "/corrections", sent)
          .expectStatus()
          .isBadRequest()
          .expectBody()
          .jsonPath("$.errors[0].field")
          .isEqualTo("lunarBirthday");
    }
  }

  @Test
  void anIdNumberIsRegisteredOnceWithinTheScopeUntilItsBearerLeaves() {
    var id = desk.registered(LAN);
    refused(desk.post(OFFICER, "", LAN), 409, "id-number-known");
    desk.post(OF_U3, "", with("unionId", "u3")).expectStatus().isCreated();
    var other = desk.registered(Map.of("unionId", "u2", "name", "李四"));
    refused(
        desk.post(OFFICER, "/" + other + "/corrections", Map.of("idNumber", ID_NUMBER)),
        409,
        "id-number-known");
    desk.post(OF_U3, "/" + id + "/departure", Map.of("reason", "resigned"))
        .expectStatus()
        .isNotFound();
    desk.post(OFFICER, "/" + id + "/departure", Map.of("reason", "resigned"))
        .expectStatus()
        .isNoContent();
    desk.post(Actors.in("chair", "/u1/u2/"), "", LAN).expectStatus().isCreated();
  }

  @Test
  void aCorrectionChangesWhatWasSentAndNamesTheFieldsAlone() {
    var id = desk.registered(LAN);
    desk.post(OFFICER, "/" + id + "/corrections", Map.of("phone", "13900001111", "name", "张小兰"))
        .expectStatus()
        .isNoContent();
    desk.get(OFFICER, "/" + id)
        .expectBody()
        .jsonPath("$.phone")
        .isEqualTo("139****1111")
        .jsonPath("$.idNumber")
        .isEqualTo("1101**********002X");
    assertThat(desk.store.events())
        .filteredOn(e -> e.type().equals("member.corrected"))
        .extracting(e -> e.body().orElseThrow())
        .singleElement()
        .asString()
        .contains("\"fields\":[\"phone\"]");
  }

  @Test
  void aTransferredMemberIsSeenAtTheOtherUnion() {
    var id = desk.registered(LAN);
    refused(
        desk.post(OFFICER, "/" + id + "/transfer", Map.of("unionId", "u4")), 409, "union-closed");
    refused(
        desk.post(OFFICER, "/" + id + "/transfer", Map.of("unionId", "u9")),
        422,
        "unknown-reference");
    desk.post(OFFICER, "/" + id + "/transfer", Map.of("unionId", "u3"))
        .expectStatus()
        .isNoContent();
    desk.get(OF_U3, "?unionId=u3").expectBody().jsonPath("$.items[0].id").isEqualTo(id);
  }

  @Test
  void whoLeftIsChangedNoMore() {
    var id = desk.registered(LAN);
    desk.post(OFFICER, "/" + id + "/departure", Map.of("reason", "moved-away"))
        .expectStatus()
        .isNoContent();
    desk.get(OFFICER, "/" + id).expectBody().jsonPath("$.departure").isEqualTo("moved-away");
    refused(
        desk.post(OFFICER, "/" + id + "/corrections", Map.of("name", "张三")), 409, "member-left");
  }

  @Test
  void nobodyJoinsAClosedUnion() {
    refused(desk.post(OFFICER, "", with("unionId", "u4")), 409, "union-closed");
  }

  static Stream<MemberRefusal> everyRefusalHasItsTexts() {
    return Stream.of(
        new MemberRefusal.NotRegistered(),
        new MemberRefusal.AlreadyRegistered(),
        new MemberRefusal.MemberLeft(),
        new MemberRefusal.NotLeft(),
        new MemberRefusal.MemberErased(),
        new MemberRefusal.UnionClosed(),
        new MemberRefusal.IdNumberKnown());
  }

  @ParameterizedTest
  @MethodSource
  void everyRefusalHasItsTexts(MemberRefusal refusal) {
    var problem = MemberApi.explain(refusal);
    for (Locale language : Texts.SPOKEN) {
      for (String part : new String[] {".title", ".detail"}) {
        var key = "problem." + problem.code() + part;
        assertThat(Texts.of("member").text(key, problem.arguments(), language)).isNotBlank();
      }
    }
  }
}
