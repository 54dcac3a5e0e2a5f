package org.unionbridge.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.server.WebFilter;
import org.unionbridge.gateway.account.AccountBook;
import org.unionbridge.gateway.founding.FoundingRig;
import org.unionbridge.gateway.login.Credentials;
import org.unionbridge.gateway.login.SetClock;
import org.unionbridge.gateway.standing.Roster;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.web.Problems;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.testing.InMemoryViewStore;

class SessionApiTest {

  private static final String PASSWORD = "a good long one";
  private static final Duration LASTS = Duration.ofHours(12);

  private final SetClock clock = new SetClock();
  private final Roster roster = new Roster().union("/r/").union("/r/u1/").member("m1", "u1");
  private final Credentials credentials = new Credentials(clock);
  private final AccountBook book = new AccountBook(clock, credentials);
  private final InMemoryViewStore<SessionState> kept = InMemoryViewStore.of(SessionState.class);
  private final Sessions sessions =
      new Sessions(kept, new KeyedHash(MasterKey.generate()), clock, LASTS);

  @BeforeEach
  void memberOneHasAnAccount() {
    book.member(roster, "m1", "li", PASSWORD);
  }

  @Test
  void whoHasNoPostActsAsAMemberOfTheirUnion() {
    signIn(Map.of())
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.memberId")
        .isEqualTo("m1")
        .jsonPath("$.acting")
        .isEqualTo(Map.of("post", "member", "unionId", "u1"));
  }

  @Test
  void whoHasPostsActsInTheFirstUnlessTheyNameAnother() {
    roster.union("/r/", "welfare-officer:m1").union("/r/u1/", "chair:m1");

    signIn(Map.of())
        .expectBody()
        .jsonPath("$.acting")
        .isEqualTo(Map.of("post", "chair", "unionId", "u1"))
        .jsonPath("$.posts[*].post")
        .isEqualTo(List.of("chair", "welfare-officer", "member"));
    signIn(Map.of("post", "welfare-officer", "unionId", "r"))
        .expectBody()
        .jsonPath("$.acting.unionId")
        .isEqualTo("r");
    problem(signIn(Map.of("post", "chair", "unionId", "r")), 403, "post-not-held");
  }

  @Test
  void theCookieIsOutOfReachOfScriptsAndTheStoreHoldsNoSecret() {
    var cookie = cookie(signIn(Map.of()));

    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Strict");
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.getMaxAge()).isEqualTo(LASTS);
    assertThat(kept.all().toString()).doesNotContain(cookie.getValue());
  }

  @Test
  void aSessionIsShownSwitchedAndEnded() {
    roster.union("/r/", "chair:m1");
    var secret = cookie(signIn(Map.of())).getValue();

    switchTo(secret, "member", "u1").expectStatus().isOk();
    show(secret).expectBody().jsonPath("$.acting.post").isEqualTo("member");
    problem(switchTo(secret, "chair", "u1"), 403, "post-not-held");
    client()
        .delete()
        .uri(SessionApi.SESSION)
        .cookie(SessionCookie.NAME, secret)
        .exchange()
        .expectStatus()
        .isNoContent()
        .expectCookie()
        .maxAge(SessionCookie.NAME, Duration.ZERO);
    problem(show(secret), 401, "not-signed-in");
    assertThat(kept.all()).isEmpty();
  }

  @Test
  void aSessionRunsOut() {
    var secret = cookie(signIn(Map.of())).getValue();
    clock.forward(LASTS);

    problem(show(secret), 401, "not-signed-in");
    sessions.removeOld().block(Duration.ofSeconds(5));
    assertThat(kept.all()).isEmpty();
  }

  @Test
  void aLostPostIsLostInARunningSessionToo() {
    roster.union("/r/", "chair:m1");
    var secret = cookie(signIn(Map.of())).getValue();
    roster.union("/r/");

    show(secret).expectStatus().isOk().expectBody().jsonPath("$.acting").isEmpty();
    problem(get(secret, "/api/plan/tasks"), 403, "post-lost");
    switchTo(secret, "member", "u1").expectStatus().isOk();
    problem(get(secret, "/api/plan/tasks"), 404, "not-found");
  }

  @Test
  void whoLeftIsSignedInNoMore() {
    var secret = cookie(signIn(Map.of())).getValue();
    roster.memberWhoLeft("m1", "u1");

    problem(show(secret), 401, "not-signed-in");
    problem(signIn(Map.of()), 401, "sign-in-failed");
  }

  @Test
  void aWrongPasswordAndAnUnknownNameAreAnsweredAlikeAndThenSlowedDown() {
    for (var login : List.of("li", "nobody")) {
      for (int i = 0; i < 5; i++) {
        problem(signIn(login, "a wrong long one", Map.of()), 401, "sign-in-failed");
      }
      problem(signIn(login, PASSWORD, Map.of()), 429, "too-many-tries");
    }
    clock.forward(Duration.ofSeconds(1));
    signIn(Map.of()).expectStatus().isOk();
  }

  private ResponseSpec signIn(Map<String, String> acting) {
    return signIn("li", PASSWORD, acting);
  }

  private ResponseSpec signIn(String login, String password, Map<String, String> acting) {
    var body = new HashMap<>(acting);
    body.put("login", login);
    body.put("password", password);
    return client().post().uri(SessionApi.SESSION).bodyValue(body).exchange();
  }

  private ResponseSpec switchTo(String secret, String post, String unionId) {
    return client()
        .post()
        .uri(SessionApi.SESSION + "/acting")
        .cookie(SessionCookie.NAME, secret)
        .bodyValue(Map.of("post", post, "unionId", unionId))
        .exchange();
  }

  private ResponseSpec show(String secret) {
    return get(secret, SessionApi.SESSION);
  }

  private ResponseSpec get(String secret, String uri) {
    return client().get().uri(uri).cookie(SessionCookie.NAME, secret).exchange();
  }

  /** Nobody's rights are remembered from one client to the next. */
  private WebTestClient client() {
    var people =
        new People(book.accounts(), roster.standings(), FoundingRig.firstAccount(book, roster));
    var cookie = new SessionCookie(AccountBook.ADDRESS);
    var signIn =
        new SignIn(book.accounts(), credentials.passwords(), credentials.lockout(), people);
    var problems = new Problems(Texts.of("gateway"));
    WebFilter explain =
        (exchange, chain) ->
            chain.filter(exchange).onErrorResume(error -> problems.handle(exchange, error));
    return WebTestClient.bindToController(new SessionApi(signIn, sessions, cookie))
        .webFilter(explain, new SessionFilter(sessions, people, cookie))
        .build();
  }

  private static ResponseCookie cookie(ResponseSpec answer) {
    return Optional.ofNullable(
            answer
                .expectStatus()
                .isOk()
                .returnResult(Void.class)
                .getResponseCookies()
                .getFirst(SessionCookie.NAME))
        .orElseThrow();
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
