package org.unionbridge.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console's pages and files at the door; those of the tests stand in for the real ones. */
class ConsolePagesIT {

  private static final GatewayRig RIG = new GatewayRig("GATEWAY_TRUSTED_PROXIES=127.0.0.1");
  private static final HttpClient BROWSER =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String ASSET = "/assets/start-Ab12.js";

  @AfterAll
  static void stop() {
    RIG.close();
  }

  private static HttpResponse<byte[]> ask(String path, String... headers) {
    return askFrom(Addresses.another(), path, headers);
  }

  /** By a client that unpacks nothing by itself. */
  private static HttpResponse<byte[]> askFrom(String from, String path, String... headers) {
    var uri = URI.create("http://127.0.0.1:" + RIG.port() + path);
    var request = HttpRequest.newBuilder(uri).header("X-Forwarded-For", from);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return BROWSER.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sign-in",
        "/members/01J8",
        "/tasks?month=2026-03",
        "/accounts",
        "/%E8%AE%A1"
      })
  void everyPageIsTheFirstPageAndAskedForAnewEachTime(String path) {
    var answer = ask(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(text(answer)).contains("工会之桥", ASSET);
    assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
    assertThat(header(answer, "Content-Security-Policy"))
        .contains("script-src 'self';", "style-src 'self';", "frame-ancestors 'none'");
    assertThat(header(answer, "Set-Cookie")).isEmpty();
  }

  @Test
  void whatIsUnderANameOfItsContentIsKept() {
    var answer = ask(ASSET);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo("text/javascript;charset=UTF-8");
    assertThat(header(answer, "Cache-Control")).contains("max-age=31536000", "public", "immutable");
    assertThat(header(ask("/bridge.svg"), "Cache-Control")).isEqualTo("no-cache");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/gone-Cd34.js",
        "/favicon.ico",
        "/.hidden.json",
        "/assets/../index.html",
        "/META-INF/MANIFEST.MF",
        "/api",
        "/api/nothing-here",
        "/.well-known/change-password",
        "/actuator",
        "/actuator/env"
      })
  void whatIsNotThereIsNotFoundAndNoPage(String path) {
    var answer = ask(path);

    assertThat(answer.statusCode()).isIn(404, 401);
    assertThat(header(answer, "Content-Type")).contains("problem+json");
    assertThat(text(answer)).doesNotContain(ASSET);
  }

  @Test
  void whoHasItAlreadyIsNotSentItAgain() {
    for (String path : new String[] {"/members", ASSET}) {
      for (String encoding : new String[] {"identity", "gzip"}) {
        var first = ask(path, "Accept-Encoding", encoding);
        var again = ask(path, "Accept-Encoding", encoding, "If-None-Match", header(first, "ETag"));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "Cache-Control")).isEqualTo(header(first, "Cache-Control"));
      }
    }
    var other = ask("/", "If-None-Match", "\"another\"");
    assertThat(other.statusCode()).isEqualTo(200);
  }

  @Test
  void textIsPackedForWhomeverCanUnpackIt() throws IOException {
    var plain = ask(ASSET, "Accept-Encoding", "br, gzip;q=0");
    var packed = ask(ASSET, "Accept-Encoding", "br, gzip;q=0.8");

    assertThat(header(plain, "Content-Encoding")).isEmpty();
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(packed, "Vary")).isEqualTo("Accept-Encoding");
    assertThat(header(packed, "ETag")).isNotEqualTo(header(plain, "ETag"));
    assertThat(packed.body()).hasSizeLessThan(plain.body().length / 4);
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
    }
  }

  /** What is packed together with a secret tells of it by its length. */
  @Test
  void answersOfTheApiAreNotPacked() {
    for (String path : new String[] {"/api/gateway/session", "/.well-known/jwks.json"}) {
      assertThat(header(ask(path, "Accept-Encoding", "gzip"), "Content-Encoding")).isEmpty();
    }
  }

  @Test
  void nothingIsChangedHere() {
    Addresses.fromElsewhere(RIG.client())
        .post()
        .uri("/members")
        .exchange()
        .expectStatus()
        .isNotFound();
    Addresses.fromElsewhere(RIG.client())
        .head()
        .uri("/members")
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .exists("ETag")
        .expectBody()
        .isEmpty();
  }

  @Test
  void anOfficeOfFiftyOpensTheConsoleAtOnce() {
    var office = Addresses.another();
    for (int person = 0; person < 50; person++) {
      assertThat(askFrom(office, "/").statusCode()).isEqualTo(200);
      for (int asset = 0; asset < 30; asset++) {
        assertThat(askFrom(office, ASSET).statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void thePortOfManagementHasNoPages() {
    RIG.management().get().uri("/").exchange().expectStatus().isNotFound();
  }
}
