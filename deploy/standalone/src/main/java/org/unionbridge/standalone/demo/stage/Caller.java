package org.unionbridge.standalone.demo.stage;

import java.io.IOException;
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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.unionbridge.platform.store.Ids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody of the story, at the gateway like anybody else. What the services cannot know yet is
 * asked again for a while: one of them may not have heard of what another did just now.
 */
public final class Caller {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(60);
  private static final Set<Integer> PERHAPS_LATER =
      Set.of(401, 403, 404, 409, 422, 429, 500, 502, 503, 504);

  private final URI gateway;
  private final Map<String, String> credentials;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .version(HttpClient.Version.HTTP_1_1)
          .build();
  private boolean signedIn;

  /** With credentials as the gateway takes them; without any, nobody. */
  Caller(URI gateway, Map<String, String> credentials) {
    this.gateway = gateway;
    this.credentials = Map.copyOf(credentials);
  }

  /** The story cannot go on. */
  static final class Stuck extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stuck(String what) {
      super(what);
    }
  }

  /** What came back. */
  public record Answer(int status, JsonNode body) {

    public boolean isYes() {
      return status < 300;
    }

    /** The last part of the problem's type. */
    String problem() {
      return body.path("type").asString("").replace("urn:problem:", "");
    }

    public String text(String field) {
      return body.path(field).asString("");
    }
  }

  public Answer get(String path) {
    return insist(HttpRequest.newBuilder(gateway.resolve(path)).GET(), Set.of());
  }

  /** Does it once, however often it is asked under this key. */
  public Answer post(String path, Map<String, ?> body, String key) {
    return post(path, body, key, Set.of());
  }

  /** The same; these problems say that it was done before. */
  public Answer post(String path, Map<String, ?> body, String key, Set<String> doneBefore) {
    var request =
        HttpRequest.newBuilder(gateway.resolve(path))
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", Ids.derived("demo", key));
    return insist(request, doneBefore);
  }

  /** Changes what was seen at this version. */
  public Answer put(String path, Map<String, ?> body, long version, String key) {
    var request =
        HttpRequest.newBuilder(gateway.resolve(path))
            .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .header("Content-Type", "application/json")
            .header("If-Match", "\"" + version + "\"")
            .header("Idempotency-Key", Ids.derived("demo", key));
    return insist(request, Set.of());
  }

  public Answer delete(String path, String key, Set<String> doneBefore) {
    var request =
        HttpRequest.newBuilder(gateway.resolve(path))
            .DELETE()
            .header("Idempotency-Key", Ids.derived("demo", key));
    return insist(request, doneBefore);
  }

  public Answer upload(String path, byte[] document, String key) {
    var request =
        HttpRequest.newBuilder(gateway.resolve(path))
            .POST(BodyPublishers.ofByteArray(document))
            .header("Content-Type", "application/octet-stream")
            .header("Idempotency-Key", Ids.derived("demo", key));
    return insist(request, Set.of());
  }

  /** Looks again and again until it is there. */
  public <T> T waitFor(Supplier<Optional<T>> look) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      var found = look.get();
      if (found.isPresent()) {
        return found.get();
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new Stuck("waited in vain");
  }

  /** Whether these credentials are known. */
  public boolean comesIn() {
    return signIn().isYes();
  }

  private Answer insist(HttpRequest.Builder builder, Set<String> doneBefore) {
    var request = builder.timeout(LIMIT).header("X-Requested-With", "unionbridge").build();
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      beSignedIn();
      var answer = ask(request);
      if (answer.isYes() || doneBefore.contains(answer.problem())) {
        return answer;
      }
      if (!PERHAPS_LATER.contains(answer.status()) || System.nanoTime() > end) {
        throw new Stuck(request.method() + " " + request.uri() + ": " + answer);
      }
      // an old session may be over, or of a time before a post was given
      forgetSession();
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private synchronized void forgetSession() {
    signedIn = false;
  }

  private synchronized void beSignedIn() {
    if (!signedIn && !credentials.isEmpty()) {
      var unused = signIn();
      signedIn = true;
    }
  }

  private Answer signIn() {
    return ask(
        HttpRequest.newBuilder(gateway.resolve("/api/gateway/session"))
            .timeout(LIMIT)
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(credentials)))
            .header("Content-Type", "application/json")
            .build());
  }

  private Answer ask(HttpRequest request) {
    try {
      var response = http.send(request, BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), body(response));
    } catch (IOException e) {
      return new Answer(503, JSON.createObjectNode().put("detail", e.toString()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stuck("interrupted");
    }
  }

  private static JsonNode body(HttpResponse<byte[]> response) {
    return response.body().length == 0
        ? JSON.createObjectNode()
        : JSON.readTree(new String(response.body(), StandardCharsets.UTF_8));
  }
}
