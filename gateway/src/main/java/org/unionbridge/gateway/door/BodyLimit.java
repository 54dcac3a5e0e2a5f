package org.unionbridge.gateway.door;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets no body in that is larger than this, also where its length is only seen on the way. */
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
final class BodyLimit implements WebFilter {

  private final long largest;

  BodyLimit(long largest) {
    this.largest = largest;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var request = exchange.getRequest();
    if (request.getHeaders().getContentLength() > largest) {
      return Mono.error(Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large").asException());
    }
    return chain.filter(exchange.mutate().request(new Counted(request, largest)).build());
  }

  /** A request whose body breaks off where it grows too large. */
  private static final class Counted extends ServerHttpRequestDecorator {

    private final long largest;

    Counted(ServerHttpRequest request, long largest) {
      super(request);
      this.largest = largest;
    }

    @Override
    public Flux<DataBuffer> getBody() {
      var seen = new AtomicLong();
      return super.getBody()
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
}
