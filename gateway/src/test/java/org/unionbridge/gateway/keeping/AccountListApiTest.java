package org.unionbridge.gateway.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.testing.Actors.in;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.gateway.account.AccountBook;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.login.Credentials;
import org.unionbridge.gateway.login.SetClock;
import org.unionbridge.gateway.secondfactor.FactorBook;
import org.unionbridge.gateway.standing.Roster;
import org.unionbridge.testing.ApiClient;

class AccountListApiTest {

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
  void accountsInScopeAreListedByKeyWithoutLoginNamesAndHashes() {
    factors.set(M1, openingOf(M1));
    var all = api.as(in("security-admin", "/r/"));
    get(all, "?limit=2").expectStatus().isOk().expectBody().jsonPath("$.next").isNotEmpty();
    get(all, "")
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(3)
        .jsonPath("$")
        .value(body -> assertThat(body.toString()).doesNotContain("argon", "zhou", "=li,"));

    get(chair, "?memberId=m1")
        .expectBody()
        .jsonPath("$.items[*].id")
        .isEqualTo(M1)
        .jsonPath("$.items[0].stage")
        .isEqualTo("open")
        .jsonPath("$.items[0].secondFactor")
        .isEqualTo(true)
        .jsonPath("$.items[0].since")
        .isEqualTo("2026-03-02T01:00:00Z");
    get(chair, "").expectBody().jsonPath("$.items.length()").isEqualTo(2);
    get(chair, "?memberId=m9").expectBody().jsonPath("$.items.length()").isEqualTo(0);
    get(chair, "?stage=disabled").expectBody().jsonPath("$.items.length()").isEqualTo(0);
    problem(get(chair, "?login=li"), 400, "bad-request");
    problem(get(chair, "/" + Accounts.idOf("m9")), 404, "not-found");
  }

  @Test
  void whoHasGoneElsewhereIsNoLongerListed() {
    roster.member("m1", "u9");

    get(chair, "?memberId=m1").expectBody().jsonPath("$.items.length()").isEqualTo(0);
    problem(get(chair, "/" + M1), 404, "not-found");
    shown(api.as(in("chair", "/r/u9/")), M1).jsonPath("$.memberId").isEqualTo("m1");
  }

  @Test
  void aSecondFactorFromBeforeAResetIsNotShownAsSet() {
    factors.set(M1, openingOf(M1));
    book.open(book.reset("m1"), "li", PASSWORD);

    shown(chair, M1).jsonPath("$.secondFactor").isEqualTo(false);
  }

  private String openingOf(String accountId) {
    return book.accounts().opened(accountId).blockOptional().orElseThrow().opening();
  }

  private static ResponseSpec get(WebTestClient client, String rest) {
    return client.get().uri(AccountApi.ACCOUNTS + rest).exchange();
  }

  private static WebTestClient.BodyContentSpec shown(WebTestClient client, String id) {
    return get(client, "/" + id).expectStatus().isOk().expectBody();
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
