package org.unionbridge.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.gateway.signin.IdentityRig.PASSWORD;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a browser, with cookies of their own. */
public final class Visitor {

  private static final JsonMapper JSON = new JsonMapper();

  private final Supplier<WebTestClient> gateway;
  private final Map<String, ResponseCookie> cookies = new HashMap<>();
  private String agent = "";

  public Visitor(Supplier<WebTestClient> gateway) {
    this.gateway = gateway;
  }

  /**
   * What came back.
   *
   * @param location where the browser is sent on to; empty where it stays
   */
  public record Reply(int status, String body, String location) {

    public JsonNode json() {
      return JSON.readTree(body);
    }

    public Reply expect(int wanted) {
      assertThat(status).as(body).isEqualTo(wanted);
      return this;
    }

    /** Asserts a problem of this kind. */
    public void refused(int wanted, String code) {
      expect(wanted);
      assertThat(json().path("type").stringValue()).isEqualTo("urn:problem:" + code);
    }

    public String text(String pointer) {
      return json().at(pointer).asString("");
    }
  }

  /** The same cookies in another place: a thief, or another tab. */
  public Visitor copy() {
    var copy = new Visitor(gateway);
    copy.cookies.putAll(cookies);
    return copy;
  }

  public Visitor with(String userAgent) {
    agent = userAgent;
    return this;
  }

  public ResponseCookie cookie(String name) {
    return Optional.ofNullable(cookies.get(name)).orElseThrow();
  }

  public void lose(String name) {
    cookies.remove(name);
  }

  public void keep(String name, String value) {
    cookies.put(name, ResponseCookie.from(name, value).path("/").build());
  }

  public Reply get(String path) {
    return send(HttpMethod.GET, path, Map.of());
  }

  public Reply delete(String path) {
    return send(HttpMethod.DELETE, path, Map.of());
  }

  public Reply post(String path, Map<String, ?> body) {
    return send(HttpMethod.POST, path, body);
  }

  public Reply patch(String path, Map<String, ?> body) {
    return send(HttpMethod.PATCH, path, body);
  }

  /** Comes from another site: cookies that are for our own pages alone stay behind. */
  public Reply comesFromElsewhere(String path) {
    return send(HttpMethod.GET, path, Map.of(), cookie -> !"Strict".equals(cookie.getSameSite()));
  }

  private Reply send(HttpMethod method, String path, Map<String, ?> body) {
    return send(method, path, body, _ -> true);
  }

  private Reply send(
      HttpMethod method, String path, Map<String, ?> body, Predicate<ResponseCookie> goesAlong) {
    var request =
        gateway
            .get()
            .method(method)
            .uri(path)
            .header("User-Agent", agent)
            .cookies(sent ->
                cookies.forEach((name, cookie) -> {
                  var of = Optional.ofNullable(cookie.getPath()).orElse("/");
                  if (path.startsWith(of) && goesAlong.test(cookie)) {
                    sent.add(name, cookie.getValue());
                  }
                }));
    var answer =
        (method.equals(HttpMethod.GET) || method.equals(HttpMethod.DELETE)
                ? request
                : request.bodyValue(body))
            .exchange()
            .expectBody()
            .returnResult();
    answer.getResponseCookies().toSingleValueMap().forEach(this::receive);
    var location = Optional.ofNullable(answer.getResponseHeaders().getFirst("Location")).orElse("");
    return new Reply(answer.getStatus().value(), text(answer.getResponseBody()), location);
  }

  private static String text(byte @Nullable [] body) {
    return body == null ? "" : new String(body, StandardCharsets.UTF_8);
  }

  private void receive(String name, ResponseCookie cookie) {
    if (cookie.getMaxAge().isZero()) {
      cookies.remove(name);
    } else {
      cookies.put(name, cookie);
    }
  }

  public Reply triesToSignIn(String login, String password) {
    return post("/api/gateway/session", Map.of("login", login, "password", password));
  }

  /** Signs in as li, where no second factor is asked for. */
  public Visitor signsIn() {
    triesToSignIn("li", PASSWORD).expect(200);
    return this;
  }

  public Reply shows() {
    return get("/api/gateway/session");
  }

  public boolean isSignedIn() {
    return shows().status() == 200;
  }

  public Reply refreshes() {
    return post("/api/gateway/session/refresh", Map.of());
  }
}
