package org.unionbridge.gateway.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.testing.Actors.in;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.gateway.account.AccountBook;
import org.unionbridge.gateway.keeping.AccountApi.InvitationView;
import org.unionbridge.gateway.login.Credentials;
import org.unionbridge.gateway.login.SetClock;
import org.unionbridge.gateway.secondfactor.FactorBook;
import org.unionbridge.gateway.standing.Roster;
import org.unionbridge.testing.ApiClient;

class AccountApiTest {

  private static final String PASSWORD = "a good long one";

  private final SetClock clock = new SetClock();
  private final Roster roster =
      new Roster()
          .union("/u1/")
          .union("/u1/u2/")
          .union("/u9/")
          .member("m1", "u2")
          .member("m9", "u9")
          .memberWhoLeft("m3", "u2");
  private final Credentials credentials = new Credentials(clock);
  private final AccountBook book = new AccountBook(clock, credentials);
  private final FactorBook factors = new FactorBook(clock, credentials);
  private final ApiClient api = KeepingRig.api(book, roster, factors, credentials, clock);
  private final WebTestClient chair = api.as(in("chair", "/u1/"));

  @Test
  void anInvitedMemberOpensTheAccount() {
    var invitation = invited("m1");

    open(invitation.link(), "Li", PASSWORD).expectStatus().isCreated();

    assertThat(book.accounts().opened(invitation.id()).blockOptional(Duration.ofSeconds(5)))
        .hasValueSatisfying(account -> {
          assertThat(account.memberId()).isEqualTo(Optional.of("m1"));
          assertThat(account.login()).isEqualTo("li");
        });
    assertThat(book.facts()).containsExactly("gateway.account.invited", "gateway.account.opened");
    assertThat(book.told()).doesNotContain("argon", PASSWORD, "Li");
  }

  @Test
  void theSameRequestUnderItsKeyGetsTheSameLink() {
    var once = keyed("m1", "key-0001");
    var other = keyed("m1", "key-0002");

    assertThat(keyed("m1", "key-0001")).isEqualTo(once);
    assertThat(other.link()).isNotEqualTo(once.link());
  }

  @Test
  void aNewLinkIsTheDeathOfTheOldOne() {
    var old = invited("m1").link();
    var current = invited("m1").link();

    problem(open(old, "li", PASSWORD), 404, "no-such-invitation");
    open(current, "li", PASSWORD).expectStatus().isCreated();
  }

  @Test
  void aLinkOpensOnce() {
    var link = invited("m1").link();
    open(link, "li", PASSWORD).expectStatus().isCreated();

    problem(open(link, "li", PASSWORD), 409, "account-open-already");
    problem(invite("m1"), 409, "account-open-already");
  }

  @Test
  void aLinkRunsOut() {
    var link = invited("m1").link();
    clock.forward(AccountBook.LASTS);

    problem(open(link, "li", PASSWORD), 410, "invitation-over");
  }

  @Test
  void onlyActiveMembersInScopeAreInvited() {
    problem(invite("m9"), 422, "unknown-reference");
    problem(invite("nobody"), 422, "unknown-reference");
    problem(invite("m3"), 409, "member-has-left");
    problem(
        post(api.as(in("welfare-officer", "/u1/")), AccountApi.ACCOUNTS, Map.of("memberId", "m1")),
        403,
        "not-permitted");
  }

  @Test
  void whoMovedIsInvitedFromWhereTheyAreNow() {
    invited("m1");
    roster.member("m1", "u9");

    problem(invite("m1"), 422, "unknown-reference");
    post(api.as(in("chair", "/u9/")), AccountApi.ACCOUNTS, Map.of("memberId", "m1"))
        .expectStatus()
        .isCreated();
  }

  @Test
  void aLoginNameIsGivenOnce() {
    roster.member("m2", "u2");
    var second = invited("m2").link();
    open(invited("m1").link(), "li", PASSWORD).expectStatus().isCreated();

    problem(open(second, "LI", PASSWORD), 409, "login-taken");
    open(second, "li2", PASSWORD).expectStatus().isCreated();
  }

  @Test
  void allFaultsAreNamedAtOnceAndNoneQuotesThePassword() {
    problem(open(invited("m1").link(), "l i", "short-one"), 400, "bad-request")
        .jsonPath("$.errors[*].code")
        .value(codes -> assertThat(codes.toString()).contains("bad-login", "too-short"))
        .jsonPath("$")
        .value(body -> assertThat(body.toString()).doesNotContain("short-one"));
    problem(open(invited("m1").link(), "li.ming.2026", "Li.Ming.2026"), 400, "bad-request")
        .jsonPath("$.errors[0].code")
        .isEqualTo("like-login");
  }

  @Test
  void aMadeUpSecretOpensNothing() {
    var link = invited("m1").link();

    problem(open("secret=abc", "li", PASSWORD), 404, "no-such-invitation");
    problem(
        open(link.substring(0, link.length() - 1) + "_", "li", PASSWORD),
        404,
        "no-such-invitation");
  }

  private InvitationView invited(String memberId) {
    return view(invite(memberId));
  }

  private ResponseSpec invite(String memberId) {
    return post(chair, AccountApi.ACCOUNTS, Map.of("memberId", memberId));
  }

  private InvitationView keyed(String memberId, String key) {
    return view(
        chair
            .post()
            .uri(AccountApi.ACCOUNTS)
            .header("Idempotency-Key", key)
            .bodyValue(Map.of("memberId", memberId))
            .exchange());
  }

  private static InvitationView view(ResponseSpec answer) {
    return Optional.ofNullable(
            answer
                .expectStatus()
                .isCreated()
                .expectBody(InvitationView.class)
                .returnResult()
                .getResponseBody())
        .orElseThrow();
  }

  private ResponseSpec open(String link, String login, String password) {
    return post(
        chair,
        "/api/gateway/account-openings",
        Map.of("secret", AccountBook.secretOf(link), "login", login, "password", password));
  }

  private static ResponseSpec post(WebTestClient client, String uri, Map<String, String> body) {
    return client.post().uri(uri).bodyValue(body).exchange();
  }

  private static WebTestClient.BodyContentSpec problem(
      ResponseSpec answer, int status, String code) {
    return answer
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:" + code);
  }
}
