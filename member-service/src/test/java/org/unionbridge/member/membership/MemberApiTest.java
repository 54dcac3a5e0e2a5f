package org.unionbridge.member.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.member.union.Tree;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.privacy.Field;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.platform.privacy.WrappedKey;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;
import tools.jackson.databind.json.JsonMapper;

class MemberApiTest {

  private static final Actor OFFICER = Actors.in("organisation-officer", "/u1/");
  private static final Actor OF_U3 = Actors.in("organisation-officer", "/u1/u3/");
  private static final String BASE = "/api/member/members";
  private static final String ID_NUMBER = "11010519491231002X";
  private static final Map<String, String> LAN =
      Map.of(
          "unionId", "u2",
          "name", "张小兰",
          "sex", "female",
          "idNumber", "11010519491231002x",
          "phone", "138 1234-1234",
          "address", "南山区一路 1 号");

  private final MasterKey master = MasterKey.generate();
  private final FieldVault vault = new FieldVault(master, 10);
  private final InMemoryAggregateStore<Member, MemberEvent> store =
      InMemoryAggregateStore.of("member", new MemberCodec());
  private final PersonVault persons = new PersonVault(vault, new KeyedHash(master));
  private final Tree tree =
      new Tree()
          .with("u2", "city", "u1")
          .with("u3", "city", "u1")
          .with("u4", "city", "u1")
          .closed("u4");
  private final ApiClient api =
      ApiClient.of(
          "member",
          Contexts.NOW,
          new MemberApi(store, new Members(store), tree.unions(), persons),
          new MemberListApi(store, persons));

  private ResponseSpec post(Actor actor, String uri, Map<String, ?> body) {
    return api.as(actor).post().uri(BASE + uri).bodyValue(body).exchange();
  }

  private ResponseSpec get(Actor actor, String uri) {
    return api.as(actor).get().uri(BASE + uri).exchange();
  }

  private static Map<String, String> with(String field, String value) {
    var body = new HashMap<>(LAN);
    body.put(field, value);
    return body;
  }

  /** Registers somebody and tells the id that they were given. */
  private String registered(Map<String, String> body) {
    post(OFFICER, "", body).expectStatus().isCreated();
    var event =
        store.events().reversed().stream().filter(e -> e.topic().endsWith("facts")).findFirst();
    return event.map(e -> e.key().substring("member:".length())).orElseThrow();
  }

  private static void refused(ResponseSpec answer, int status, String code) {
    answer
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:" + code);
  }

  @Test
  void aMemberIsShownMaskedWithTheBirthdayOutOfTheIdNumber() {
    var id = registered(LAN);
    get(OFFICER, "/" + id)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.name")
        .isEqualTo("张小兰")
        .jsonPath("$.phone")
        .isEqualTo("138****1234")
        .jsonPath("$.idNumber")
        .isEqualTo("1101**********002X")
        .jsonPath("$.birthday")
        .isEqualTo("12-31")
        .jsonPath("$.address")
        .doesNotExist();
  }

  @Test
  void nothingPersonalIsReadableInWhatGoesOut() {
    registered(LAN);
    assertThat(store.events())
        .extracting(Envelope::toString)
        .noneMatch(
            text -> text.contains("小兰") || text.contains("1381234") || text.contains("1231002"));
  }

  @Test
  void theDirectoryOpensWithTheKeyThatItCarries() {
    var id = registered(LAN);
    var entry = JsonMapper.shared().readTree(store.events().getLast().body().orElseThrow());
    var key = new WrappedKey(entry.get("key").stringValue());
    var name = new Sealed(entry.get("name").stringValue());
    var phone = new Sealed(entry.get("phone").stringValue());
    assertThat(vault.open(key, new Field("member.directory", id, "name"), name)).isEqualTo("张小兰");
    assertThat(vault.open(key, new Field("member.directory", id, "phone"), phone))
        .isEqualTo("13812341234");
  }

  @Test
  void everyFaultIsNamedAndNothingThatWasSentIsRepeated() {
    post(
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
    post(OFFICER, "", with("birthDate", "1949-12-30"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].code")
        .isEqualTo("birth-date-disagrees");
    var id = registered(with("birthDate", "1949-12-31"));
    refused(
        post(OFFICER, "/" + id + "/corrections", Map.of("birthDate", "1949-12-30")),
        422,
        "birth-date-disagrees");
  }

  @Test
  void anIdNumberIsRegisteredOnceWithinTheScopeUntilItsBearerLeaves() {
    var id = registered(LAN);
    refused(post(OFFICER, "", LAN), 409, "id-number-known");
    post(OF_U3, "", with("unionId", "u3")).expectStatus().isCreated();
    var other = registered(Map.of("unionId", "u2", "name", "李四"));
    refused(
        post(OFFICER, "/" + other + "/corrections", Map.of("idNumber", ID_NUMBER)),
        409,
        "id-number-known");
    post(OF_U3, "/" + id + "/departure", Map.of("reason", "resigned")).expectStatus().isNotFound();
    post(OFFICER, "/" + id + "/departure", Map.of("reason", "resigned"))
        .expectStatus()
        .isNoContent();
    post(Actors.in("chair", "/u1/u2/"), "", LAN).expectStatus().isCreated();
  }

  @Test
  void membersAreFoundByANumberWithinTheScopeOnly() {
    registered(LAN);
    for (var number :
        Stream.of(Map.of("phone", "+8613812341234"), Map.of("idNumber", ID_NUMBER)).toList()) {
      post(OFFICER, "/search", number).expectBody().jsonPath("$.items.length()").isEqualTo(1);
      post(OF_U3, "/search", number).expectBody().jsonPath("$.items.length()").isEqualTo(0);
    }
    post(OFFICER, "/search", Map.of()).expectStatus().isBadRequest();
  }

  @Test
  void aCorrectionChangesWhatWasSentAndNamesTheFieldsAlone() {
    var id = registered(LAN);
    post(OFFICER, "/" + id + "/corrections", Map.of("phone", "13900001111", "name", "张小兰"))
        .expectStatus()
        .isNoContent();
    get(OFFICER, "/" + id)
        .expectBody()
        .jsonPath("$.phone")
        .isEqualTo("139****1111")
        .jsonPath("$.idNumber")
        .isEqualTo("1101**********002X");
    assertThat(store.events())
        .filteredOn(e -> e.type().equals("member.corrected"))
        .extracting(e -> e.body().orElseThrow())
        .singleElement()
        .asString()
        .contains("\"fields\":[\"phone\"]");
  }

  @Test
  void aTransferredMemberIsSeenAtTheOtherUnion() {
    var id = registered(LAN);
    refused(post(OFFICER, "/" + id + "/transfer", Map.of("unionId", "u4")), 409, "union-closed");
    refused(
        post(OFFICER, "/" + id + "/transfer", Map.of("unionId", "u9")), 422, "unknown-reference");
    post(OFFICER, "/" + id + "/transfer", Map.of("unionId", "u3")).expectStatus().isNoContent();
    get(OF_U3, "?unionId=u3").expectBody().jsonPath("$.items[0].id").isEqualTo(id);
  }

  @Test
  void whoLeftIsChangedNoMore() {
    var id = registered(LAN);
    post(OFFICER, "/" + id + "/departure", Map.of("reason", "moved-away"))
        .expectStatus()
        .isNoContent();
    get(OFFICER, "/" + id).expectBody().jsonPath("$.departure").isEqualTo("moved-away");
    refused(post(OFFICER, "/" + id + "/corrections", Map.of("name", "张三")), 409, "member-left");
  }

  @Test
  void personalDataIsShownInFullAfterItIsRecordedWhatFor() {
    var id = registered(LAN);
    post(OFFICER, "/" + id + "/personal-data", Map.of("purpose", "curiosity"))
        .expectStatus()
        .isBadRequest();
    post(OFFICER, "/" + id + "/personal-data", Map.of("purpose", "visit"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.idNumber")
        .isEqualTo(ID_NUMBER)
        .jsonPath("$.phone")
        .isEqualTo("13812341234")
        .jsonPath("$.birthDate")
        .isEqualTo("1949-12-31")
        .jsonPath("$.address")
        .isEqualTo("南山区一路 1 号");
    assertThat(store.events()).extracting(Envelope::type).contains("member.personal-data-shown");
  }

  @Test
  void aMemberWithoutAPostSeesThemselvesAlone() {
    var id = registered(LAN);
    var other = registered(Map.of("unionId", "u2", "name", "李四"));
    var herself = Actors.member(id, "/u1/u2/");
    get(herself, "").expectBody().jsonPath("$.items.length()").isEqualTo(1);
    get(herself, "/" + id).expectStatus().isOk();
    get(herself, "/" + other).expectStatus().isNotFound();
    post(herself, "/" + id + "/personal-data", Map.of("purpose", "verification"))
        .expectStatus()
        .isOk();
    post(herself, "/" + id + "/corrections", Map.of("name", "王五")).expectStatus().isForbidden();
  }

  @Test
  void nobodyJoinsAClosedUnion() {
    refused(post(OFFICER, "", with("unionId", "u4")), 409, "union-closed");
  }

  static Stream<MemberRefusal> everyRefusalHasItsTexts() {
    return Stream.of(
        new MemberRefusal.NotRegistered(),
        new MemberRefusal.AlreadyRegistered(),
        new MemberRefusal.MemberLeft(),
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
