package org.unionbridge.benchmark.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionbridge.benchmark.comparison.Patience;
import org.unionbridge.benchmark.comparison.Side;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.outbox.Publisher;
import org.unionbridge.platform.outbox.Sending;
import org.unionbridge.platform.web.Traces;
import tools.jackson.databind.json.JsonMapper;

/** Some members of one union, the first of them its chair, who sign in at the gateway. */
final class People {

  static final Place HOME = new Place("u1", "/u1/");

  private static final int MEMBERS = 8;
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String PASSWORD = "correct horse battery staple";
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient browser = HttpClient.newHttpClient();
  private final String address;

  private People(String address) {
    this.address = address;
  }

  /** Says who they are as the member service would: called in the gateway's process. */
  static void tell(Publisher directory) {
    var union = JSON.createObjectNode().put("unionId", "u1").put("path", "/u1/");
    union.put("name", "市总工会").put("level", "federation").put("kind", "federation");
    union.put("zone", "Asia/Shanghai").put("active", true);
    union
        .putArray("posts")
        .addObject()
        .put("post", "chair")
        .put("memberId", "m1")
        .put("since", "2026-03-01");
    send(directory, "union:u1", "member.union", union.toString());
    for (int i = 1; i <= MEMBERS; i++) {
      var member = JSON.createObjectNode().put("memberId", "m" + i).put("unionId", "u1");
      send(directory, "member:m" + i, "member.member", member.put("active", true).toString());
    }
  }

  private static void send(Publisher directory, String key, String type, String body) {
    var now = Instant.now();
    var origin = new Envelope.Origin(Actor.SYSTEM, "benchmark", Optional.empty(), Traces.begin());
    var envelope =
        new Envelope(
            1, "member.directory", key, type, 1, 1, now, now, "/", origin, Optional.of(body));
    if (!(directory.send(envelope) instanceof Sending.Acknowledged)) {
      throw new IllegalStateException("the broker did not take " + key);
    }
  }

  /** All of them sign in; answers what their browsers send from then on. */
  static List<String> signIn(String address, String firstLink) {
    var people = new People(address);
    people.open(firstLink, "founder");
    var founder = people.cookie("founder");
    // the chair comes last: with them the first account ends
    var links = new ArrayList<String>();
    for (int i = MEMBERS; i >= 1; i--) {
      links.add(people.invited(founder, "m" + i));
    }
    var cookies = new ArrayList<String>();
    for (int i = 0; i < links.size(); i++) {
      people.open(links.get(i), "member" + i);
      cookies.add(people.cookie("member" + i));
    }
    return cookies;
  }

  private String invited(String cookie, String memberId) {
    var answer = new ArrayList<HttpResponse<String>>();
    Patience.until(
        "the gateway knows " + memberId,
        LIMIT,
        () -> {
          answer.add(post("/api/gateway/accounts", Map.of("memberId", memberId), cookie));
          return answer.getLast().statusCode() == 201;
        });
    return JSON.readTree(answer.getLast().body()).path("link").stringValue();
  }

  private void open(String link, String login) {
    var secret = link.substring(link.indexOf("secret=") + "secret=".length());
    var form = Map.of("secret", secret, "login", login, "password", PASSWORD);
    var answer = post("/api/gateway/account-openings", form, "");
    Side.WrongCount.unlessEqual("status of " + login, 201, answer.statusCode());
  }

  private String cookie(String login) {
    var form = Map.of("login", login, "password", PASSWORD);
    var answer = post("/api/gateway/session", form, "");
    Side.WrongCount.unlessEqual("status of " + login, 200, answer.statusCode());
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("unionbridge-session="))
        .map(cookie -> cookie.split(";", 2)[0])
        .findFirst()
        .orElseThrow();
  }

  private HttpResponse<String> post(String path, Map<String, String> form, String cookie) {
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(form)));
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    try {
      return browser.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
