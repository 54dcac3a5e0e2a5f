package org.unionbridge.gateway.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.testing.Actors.in;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.gateway.account.AccountBook;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.login.Credentials;
import org.unionbridge.gateway.login.SetClock;
import org.unionbridge.gateway.secondfactor.FactorBook;
import org.unionbridge.gateway.standing.Roster;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;

class AccountKeepingTest {

  private static final String PASSWORD = "a good long one";
  private static final String M1 = Accounts.idOf("m1");

  private final SetClock clock = new SetClock();
  private final Roster roster =
      new Roster()
          .union("/r/", "federation-officer:m5")
          .union("/r/u1/")
          .union("/r/u9/")
          .member("m1", "u1")
          .member("m5", "u1")
          .member("m9", "u9");
  private final Credentials credentials = new Credentials(clock);
  private final AccountBook book = new AccountBook(clock, credentials);
  private final FactorBook factors = new FactorBook(clock, credentials);
  private final ApiClient api = KeepingRig.api(book, roster, factors, credentials, clock);
  private final WebTestClient chair = api.as(in("chair", "/r/u1/"));

  @BeforeEach
  void peopleHaveAccounts() {
    book.member(roster, "m1", "li", PASSWORD);
    book.member(roster, "m5", "zhou", PASSWORD);
    book.member(roster, "m9", "wang", PASSWORD);
  }

  @Test
  void anAccountIsDisabledAndEnabledAgain() {
    post(chair, M1, "disabling").expectStatus().isNoContent();
    post(chair, M1, "disabling").expectStatus().isNoContent();
    shown(chair, M1).jsonPath("$.stage").isEqualTo("disabled");
    problem(post(chair, M1, "reset"), 409, "account-disabled");
    problem(invite("m1"), 409, "account-disabled");

    post(chair, M1, "enabling").expectStatus().isNoContent();

    shown(chair, M1).jsonPath("$.stage").isEqualTo("open");
    assertThat(book.facts()).endsWith("gateway.account.disabled", "gateway.account.enabled");
  }

  @Test
  void aResetGivesALinkThatOpensItUnderTheSameNameAndNoOther() {
    var link = link(post(chair, M1, "reset"));
    assertThat(book.accounts().opened(M1).blockOptional()).isEmpty();
    shown(chair, M1)
        .jsonPath("$.stage")
        .isEqualTo("invited")
        .jsonPath("$.until")
        .isEqualTo("2026-03-09T01:00:00Z");

    problem(open(link, Optional.of("zhang")), 409, "login-kept");
    open(link, Optional.empty())
        .expectStatus()
        .isCreated()
        .expectBody()
        .jsonPath("$.login")
        .isEqualTo("li");
    problem(open(link, Optional.empty()), 409, "account-open-already");
  }

  @Test
  void onlyTheNewestLinkOpensAfterAReset() {
    var first = link(post(chair, M1, "reset"));
    var second = link(invite("m1"));

    problem(open(first, Optional.empty()), 404, "no-such-invitation");
    clock.forward(AccountBook.LASTS);
    problem(open(second, Optional.empty()), 410, "invitation-over");
    open(link(invite("m1")), Optional.of("LI")).expectStatus().isCreated();
  }

  @Test
  void aRepeatedResetUnderItsKeyGetsTheSameLinkAndResetsOnce() {
    assertThat(link(keyedReset())).isEqualTo(link(keyedReset()));

    assertThat(book.facts()).containsOnlyOnce("gateway.account.reset");
  }

  private ResponseSpec keyedReset() {
    return chair
        .post()
        .uri(AccountApi.ACCOUNTS + "/" + M1 + "/reset")
        .header("Idempotency-Key", "key-0001")
        .exchange();
  }

  @ParameterizedTest
  @ValueSource(strings = {"disabling", "enabling", "reset"})
  void anAccountOfAnotherUnionIsNotThere(String what) {
    problem(post(chair, Accounts.idOf("m9"), what), 404, "not-found");
    problem(post(chair, Accounts.idOf("nobody"), what), 404, "not-found");
    roster.member("m1", "u9");
    problem(post(chair, M1, what), 404, "not-found");
    assertThat(book.facts()).containsOnly("gateway.account.invited", "gateway.account.opened");
  }

  @ParameterizedTest
  @ValueSource(strings = {"welfare-officer", "plan-officer", "group-leader", "audit-admin"})
  void aPostThatLetsNobodyInTouchesNoAccount(String post) {
    var officer = api.as(in(post, "/r/u1/"));

    for (var what : List.of("disabling", "enabling", "reset")) {
      problem(post(officer, M1, what), 403, "not-permitted");
    }
    problem(get(officer, ""), 403, "not-permitted");
    problem(get(officer, "/" + M1), 403, "not-permitted");
    problem(get(api.as(Actors.member("m1", "/r/u1/")), "/" + M1), 403, "not-permitted");
  }

  @Test
  void nobodyTouchesTheAccountOfSomebodyWithAPostAboveTheirOwn() {
    var officer = Accounts.idOf("m5");

    for (var what : List.of("disabling", "enabling", "reset")) {
      problem(post(chair, officer, what), 403, "out-of-reach");
    }
    problem(invite("m5"), 403, "out-of-reach");
    post(api.as(in("federation-officer", "/r/")), officer, "reset").expectStatus().isCreated();
  }

  @ParameterizedTest
  @CsvSource({
    "federation-officer, audit-admin, 201, 204",
    "chair, chair, 201, 204",
    "chair, system-admin, 201, 204",
    "chair, federation-officer, 403, 403",
    "organisation-officer, welfare-officer, 201, 204",
    "organisation-officer, chair, 403, 403",
    "organisation-officer, security-admin, 403, 403",
    "system-admin, chair, 201, 204",
    "system-admin, audit-admin, 403, 403",
    "security-admin, system-admin, 403, 204",
    "security-admin, federation-officer, 201, 204"
  })
  void whoLetsInWhomFollowsTheirPosts(String own, String other, int reset, int disabling) {
    roster.union("/r/u1/", other + ":m1");
    var somebody = api.as(in(own, "/r/u1/"));

    post(somebody, M1, "disabling").expectStatus().isEqualTo(disabling);
    book.enable("m1");
    post(somebody, M1, "reset").expectStatus().isEqualTo(reset);
  }

  @Test
  void theChairOfAUnionBelowIsLetInByTheOrganisationOfficerAbove() {
    roster.union("/r/u1/", "chair:m1");

    post(api.as(in("organisation-officer", "/r/")), M1, "reset").expectStatus().isCreated();
  }

  @Test
  void nobodyDisablesOrResetsTheirOwn() {
    var place = Actors.placeOf("/r/u1/");
    var self = api.as(new Actor(M1, Optional.of("m1"), "chair", place, Scope.within("/r/u1/")));

    problem(post(self, M1, "disabling"), 403, "not-ones-own-account");
    problem(post(self, M1, "reset"), 403, "not-ones-own-account");
  }

  private ResponseSpec invite(String memberId) {
    return chair.post().uri(AccountApi.ACCOUNTS).bodyValue(Map.of("memberId", memberId)).exchange();
  }

  private static ResponseSpec post(WebTestClient client, String id, String what) {
    return client.post().uri(AccountApi.ACCOUNTS + "/" + id + "/" + what).exchange();
  }

  private static ResponseSpec get(WebTestClient client, String rest) {
    return client.get().uri(AccountApi.ACCOUNTS + rest).exchange();
  }

  private static WebTestClient.BodyContentSpec shown(WebTestClient client, String id) {
    return get(client, "/" + id).expectStatus().isOk().expectBody();
  }

  private ResponseSpec open(String link, Optional<String> login) {
    var body = new HashMap<String, String>();
    body.put("secret", AccountBook.secretOf(link));
    body.put("password", PASSWORD + "!");
    login.ifPresent(name -> body.put("login", name));
    return chair.post().uri("/api/gateway/account-openings").bodyValue(body).exchange();
  }

  private static String link(ResponseSpec answer) {
    return Optional.ofNullable(
            answer
                .expectStatus()
                .isCreated()
                .expectBody(AccountApi.InvitationView.class)
                .returnResult()
                .getResponseBody())
        .orElseThrow()
        .link();
  }

  private static void problem(ResponseSpec answer, int status, String code) {
    answer
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:" + code);
  }
}
