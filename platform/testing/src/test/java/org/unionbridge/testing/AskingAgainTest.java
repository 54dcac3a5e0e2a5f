package org.unionbridge.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Mono;

class AskingAgainTest {

  private static final String AWAY = "{\"type\":\"urn:problem:store-unavailable\"}";
  private static final String STALE = "{\"type\":\"urn:problem:rights-not-current\"}";

  private static ClientResponse answer(HttpStatus status, String body) {
    return ClientResponse.create(status).header("Retry-After", "0").body(body).build();
  }

  /** Status and body of what a client gets when these are the answers, one after the other. */
  private static String got(ClientResponse... answers) {
    Queue<ClientResponse> left = new ArrayDeque<>(List.of(answers));
    var request = ClientRequest.create(HttpMethod.GET, URI.create("/api/sample/things")).build();
    var got =
        Objects.requireNonNull(
            new AskingAgain()
                .filter(request, _ -> Mono.fromSupplier(left::remove))
                .flatMap(a -> a.bodyToMono(String.class).map(body -> a.statusCode().value() + body))
                .block());
    return got + left.size();
  }

  @Test
  void aStoreThatWasAwayIsAskedAgainOnce() {
    assertThat(got(answer(HttpStatus.SERVICE_UNAVAILABLE, AWAY), answer(HttpStatus.OK, "here")))
        .isEqualTo("200here0");
    var away = answer(HttpStatus.SERVICE_UNAVAILABLE, AWAY);
    var awayStill = answer(HttpStatus.SERVICE_UNAVAILABLE, AWAY);
    assertThat(got(away, awayStill)).isEqualTo("503" + AWAY + "0");
  }

  @Test
  void everyOtherAnswerIsHandedOn() {
    assertThat(got(answer(HttpStatus.SERVICE_UNAVAILABLE, STALE), answer(HttpStatus.OK, "here")))
        .isEqualTo("503" + STALE + "1");
    assertThat(got(answer(HttpStatus.NOT_FOUND, AWAY))).isEqualTo("404" + AWAY + "0");
  }
}
