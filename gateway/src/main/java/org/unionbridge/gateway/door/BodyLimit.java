package org.unionbridge.gateway.door;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets no body in that is larger than this, also where its length is only seen on the way, nor one
 * that takes longer; so a service that answers late is never blamed for somebody who sends slowly.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
final class BodyLimit implements WebFilter {

  private final long largest;
  private final Duration longest;

  BodyLimit(long largest, Duration longest) {
    this.largest = largest;
    this.longest = longest;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var request = exchange.getRequest();
    var headers = request.getHeaders();
    if (headers.getContentLength() > largest) {
      return Mono.error(Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large").asException());
    }
    return headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING)
        ? chain.filter(exchange.mutate().request(new Counted(request)).build())
        : chain.filter(exchange);
  }

  /** A request whose body breaks off where it grows too large, or takes too long. */
  private final class Counted extends ServerHttpRequestDecorator {

    Counted(ServerHttpRequest request) {
      super(request);
    }

    @Override
    public Flux<DataBuffer> getBody() {
      var seen = new AtomicLong();
      return super.getBody()
          .takeUntilOther(Mono.delay(longest).then(Mono.error(BodyLimit::tooSlow)))
          .handle((buffer, sink) -> {
            if (seen.addAndGet(buffer.readableByteCount()) > largest) {
              DataBufferUtils.release(buffer);
              sink.error(new DataBufferLimitException("the body is larger than " + largest));
            } else {
              sink.next(buffer);
            }
          });
    }
  }

  private static RuntimeException tooSlow() {
    return Problem.of(HttpStatus.REQUEST_TIMEOUT, "body-too-slow").asException();
  }
}
