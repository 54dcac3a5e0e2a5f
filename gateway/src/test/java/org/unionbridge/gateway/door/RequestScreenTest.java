package org.unionbridge.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.unionbridge.platform.web.ProblemException;
import reactor.core.publisher.Mono;

class RequestScreenTest {

  private final RequestScreen screen =
      new RequestScreen(new PublicAddress("https://gonghui.example.cn"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/plan/../../actuator/health",
        "/api/plan/%2e%2e/actuator",
        "/api/plan/%2E./actuator",
        "/api/plan/..",
        "/api/plan;x=1/tasks",
        "/api//plan",
        "/api/plan/a%2Fb",
        "/api/plan/a%5cb",
        "/api/plan/%252e%252e/actuator"
      })
  void pathsThatMayBeReadOtherwiseAreNotThere(String path) {
    assertThat(status(MockServerHttpRequest.method(HttpMethod.GET, URI.create(path)).build()))
        .isEqualTo(HttpStatus.NOT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/plan/tasks/a.b", "/api/plan/tasks?x=a/../b", "/api/plan/..a"})
  void plainPathsPass(String path) {
    assertThat(status(MockServerHttpRequest.method(HttpMethod.GET, URI.create(path)).build()))
        .isEqualTo(HttpStatus.OK);
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, http://localhost:8080, OK",
    "Origin, https://gonghui.example.cn, OK",
    "Origin, https://evil.example, FORBIDDEN",
    "Origin, null, FORBIDDEN",
    "Origin, :, FORBIDDEN",
    "Sec-Fetch-Site, same-origin, OK",
    "Sec-Fetch-Site, none, OK",
    "Sec-Fetch-Site, same-site, FORBIDDEN",
    "Sec-Fetch-Site, cross-site, FORBIDDEN",
    "X-Other, x, OK"
  })
  void changesAreTakenFromOurOwnPagesOnly(String header, String value, HttpStatus answer) {
    var request =
        MockServerHttpRequest.post("http://localhost:8080/api/gateway/session")
            .header("Host", "localhost:8080")
            .header(header, value)
            .build();

    assertThat(status(request)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "Content-Type, application/x-www-form-urlencoded, FORBIDDEN",
    "Content-Type, multipart/form-data; boundary=x, FORBIDDEN",
    "Content-Type, TEXT/plain;charset=UTF-8, FORBIDDEN",
    "X-Other, x, FORBIDDEN",
    "X-Requested-With, XMLHttpRequest, FORBIDDEN",
    "X-Requested-With, unionbridge, OK",
    "Content-Type, application/json, OK",
    "Content-Type, application/octet-stream, OK",
    "Sec-Fetch-Site, same-origin, OK",
    "Origin, http://localhost:8080, OK"
  })
  void withCookiesAndFromNobodyKnowsWhereOnlyWhatNoFormCanSendIsTaken(
      String header, String value, HttpStatus answer) {
    assertThat(status(withCookie(HttpMethod.POST).header(header, value).build())).isEqualTo(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "DELETE", "PATCH", "PUT"})
  void methodsThatNoFormHasAreTaken(String method) {
    assertThat(status(withCookie(HttpMethod.valueOf(method)).build())).isEqualTo(HttpStatus.OK);
  }

  private static MockServerHttpRequest.BodyBuilder withCookie(HttpMethod method) {
    return MockServerHttpRequest.method(method, "http://localhost:8080/api/gateway/session")
        .header("Host", "localhost:8080")
        .cookie(new HttpCookie("unionbridge-session", "x"));
  }

  private HttpStatus status(MockServerHttpRequest request) {
    try {
      screen.filter(MockServerWebExchange.from(request), _ -> Mono.empty()).block();
      return HttpStatus.OK;
    } catch (ProblemException e) {
      return e.problem().status();
    }
  }
}
