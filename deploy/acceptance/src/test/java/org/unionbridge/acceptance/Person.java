package org.unionbridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a browser, with cookies of their own; knows the gateway and nothing else. */
public final class Person {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String SESSION = "/api/gateway/session";

  private final String address;
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  public Person(String address) {
    this.address = address;
  }

  /** What came back. */
  public record Answer(int status, String body, HttpResponse<byte[]> response) {

    public JsonNode json() {
      return JSON.readTree(body);
    }

    /** Asserts this status; anything else is shown with its body. */
    public Answer expect(int wanted) {
      assertThat(status).as(response.request().uri().getPath() + ": " + body).isEqualTo(wanted);
      return this;
    }

    public String id() {
      return json().path("id").stringValue();
    }

    /** The last part of the problem's type. */
    public String problem() {
      return json().path("type").asString("").replace("urn:problem:", "");
    }
  }

  public Answer get(String path) {
    return send(HttpRequest.newBuilder(uri(path)).GET());
  }

  public Answer delete(String path) {
    return send(HttpRequest.newBuilder(uri(path)).DELETE());
  }

  public Answer post(String path, Map<String, ?> body) {
    return post(path, JSON.writeValueAsString(body));
  }

  public Answer post(String path, String json) {
    return post(path, json, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
  }

  public Answer post(String path, String json, Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(uri(path))
            .POST(BodyPublishers.ofString(json))
            .header("Content-Type", "application/json");
    headers.forEach(request::header);
    return send(request);
  }

  public Answer upload(String path, byte[] document) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .POST(BodyPublishers.ofByteArray(document))
            .header("Content-Type", "application/octet-stream")
            .header("Idempotency-Key", UUID.randomUUID().toString()));
  }

  private URI uri(String path) {
    return URI.create(address + path);
  }

  /** As a page does: when the session secret has run out, it gets the next and asks again. */
  private Answer send(HttpRequest.Builder builder) {
    var request = builder.timeout(LIMIT).header("Accept-Language", "en").build();
    var answer = ask(request);
    return answer.status() == 401 && !signsIn(request) && refreshes() ? ask(request) : answer;
  }

  private static boolean signsIn(HttpRequest request) {
    return request.method().equals("POST") && request.uri().getPath().equals(SESSION);
  }

  private boolean refreshes() {
    var request =
        HttpRequest.newBuilder(uri(SESSION + "/refresh"))
            .timeout(LIMIT)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}"));
    return ask(request.build()).status() == 200;
  }

  private Answer ask(HttpRequest request) {
    try {
      var response = browser.send(request, BodyHandlers.ofByteArray());
      return new Answer(
          response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Opens an account by the link that an inviter was shown, and signs in. */
  public Person comesInBy(String link, String login) {
    var secret = link.substring(link.indexOf("secret=") + "secret=".length());
    post(
            "/api/gateway/account-openings",
            Map.of("secret", secret, "login", login, "password", passwordOf(login)))
        .expect(201);
    return signsIn(login);
  }

  public Person signsIn(String login) {
    post(SESSION, Map.of("login", login, "password", passwordOf(login))).expect(200);
    return this;
  }

  /** What somebody of this name chose. */
  public static String passwordOf(String login) {
    return "correct horse " + login.length() + " battery staple";
  }
}
