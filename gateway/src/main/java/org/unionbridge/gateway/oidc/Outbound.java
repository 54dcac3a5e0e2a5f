package org.unionbridge.gateway.oidc;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.netty.channel.ChannelOption;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec;
import org.unionbridge.gateway.oidc.Refused.Reason;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks one provider: within bounds of time and size, never where it sends us on to, and not for a
 * while after it gave no answers.
 */
final class Outbound {

  private static final int MOST_BYTES = 256 * 1024;
  private static final int SERVERS_FAULT = 500;
  private static final int SENT_ON = 300;
  private static final int NOT_DONE = 400;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final WebClient client;
  private final CircuitBreaker breaker;
  private final Duration timeout;

  Outbound(CircuitBreaker breaker, Duration timeout) {
    this.breaker = breaker;
    this.timeout = timeout;
    var http =
        HttpClient.create()
            .followRedirect(false)
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(timeout.toMillis()))
            .responseTimeout(timeout);
    this.client =
        WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(http))
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(MOST_BYTES))
            .build();
  }

  /** What a provider answered. */
  record Answer(int status, String body) {

    boolean isDone() {
      return status < SENT_ON;
    }

    ObjectNode json() {
      try {
        if (JSON.readTree(body) instanceof ObjectNode object) {
          return object;
        }
      } catch (JacksonException e) {
        // its message may quote what is secret
        throw new Refused(Reason.UNAVAILABLE, "the provider answered no JSON");
      }
      throw new Refused(Reason.UNAVAILABLE, "the provider answered no JSON object");
    }
  }

  /** What stands at this address. */
  Mono<ObjectNode> read(URI address) {
    return send(client.get().uri(address).accept(MediaType.APPLICATION_JSON))
        .map(answer -> {
          if (!answer.isDone()) {
            throw new Refused(Reason.UNAVAILABLE, address.getPath() + " is " + answer.status());
          }
          return answer.json();
        });
  }

  /** The answer to a form, be it one that refuses it. */
  Mono<Answer> post(URI address, String form, HttpHeaders headers) {
    return send(
        client
            .post()
            .uri(address)
            .headers(all -> all.putAll(headers))
            .accept(MediaType.APPLICATION_JSON)
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .bodyValue(form));
  }

  private Mono<Answer> send(RequestHeadersSpec<?> request) {
    return Mono.defer(() -> {
      if (!breaker.tryAcquirePermission()) {
        return Mono.error(new Refused(Reason.UNAVAILABLE, "the provider is left alone"));
      }
      long began = breaker.getCurrentTimestamp();
      return answer(request)
          .timeout(timeout)
          .doOnSuccess(_ -> breaker.onSuccess(since(began), TimeUnit.NANOSECONDS))
          .doOnError(error -> breaker.onError(since(began), TimeUnit.NANOSECONDS, error))
          .doOnCancel(breaker::releasePermission)
          .onErrorMap(
              error -> !(error instanceof Refused), e -> new Refused(Reason.UNAVAILABLE, e));
    });
  }

  private static Mono<Answer> answer(RequestHeadersSpec<?> request) {
    return request.exchangeToMono(response ->
        response
            .bodyToMono(String.class)
            .defaultIfEmpty("")
            .map(body -> understood(response.statusCode().value(), body)));
  }

  private static Answer understood(int status, String body) {
    if (status >= SERVERS_FAULT || status >= SENT_ON && status < NOT_DONE) {
      throw new Refused(Reason.UNAVAILABLE, "the provider answered " + status);
    }
    return new Answer(status, body);
  }

  private long since(long began) {
    return breaker.getCurrentTimestamp() - began;
  }
}
