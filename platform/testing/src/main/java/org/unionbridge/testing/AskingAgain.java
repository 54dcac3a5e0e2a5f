package org.unionbridge.testing;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;

/**
 * What the answer {@code store-unavailable} asks of a client: to ask again after the pause that it
 * names, here once, and to say so. Every other answer is handed on as it is.
 */
final class AskingAgain implements ExchangeFilterFunction {

  private static final Logger LOG = LoggerFactory.getLogger(AskingAgain.class);
  private static final String AWAY = "\"urn:problem:store-unavailable\"";

  @Override
  public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
    return next.exchange(request)
        .flatMap(answer ->
            answer.statusCode() == HttpStatus.SERVICE_UNAVAILABLE
                ? again(request, next, answer)
                : Mono.just(answer));
  }

  private static Mono<ClientResponse> again(
      ClientRequest request, ExchangeFunction next, ClientResponse answer) {
    return answer
        .bodyToMono(String.class)
        .defaultIfEmpty("")
        .flatMap(body -> {
          if (!body.contains(AWAY)) {
            return Mono.just(answer.mutate().body(body).build());
          }
          LOG.error("{} {} is asked again: {}", request.method(), request.url().getPath(), body);
          return Mono.delay(pauseOf(answer)).then(next.exchange(request));
        });
  }

  private static Duration pauseOf(ClientResponse answer) {
    var seconds = answer.headers().asHttpHeaders().getFirst(HttpHeaders.RETRY_AFTER);
    return Duration.ofSeconds(seconds == null ? 1 : Long.parseLong(seconds));
  }
}
