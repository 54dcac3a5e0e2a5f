package org.unionbridge.platform.web;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.RightsTable;
import org.unionbridge.platform.access.TokenReader.InvalidToken;
import org.unionbridge.platform.calendar.BusinessClock;
import reactor.core.publisher.Mono;

/** Makes the {@link Call} that a route asks for, or refuses it before the route is reached. */
public final class CallResolver implements HandlerMethodArgumentResolver {

  private static final Pattern IDEMPOTENCY_KEY = Pattern.compile("[\\x21-\\x7e]{8,128}");
  private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

  private final RightsTable rights;
  private final BusinessClock clock;
  private final int largestBody;

  public CallResolver(RightsTable rights, BusinessClock clock, int largestBody) {
    this.rights = rights;
    this.clock = clock;
    this.largestBody = largestBody;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Call.class);
  }

  @Override
  public Mono<Object> resolveArgument(
      MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
    return Mono.defer(() -> {
      var actor = permitted(parameter, exchange);
      return body(exchange.getRequest()).map(body -> call(exchange, actor, body));
    });
  }

  private Actor permitted(MethodParameter parameter, ServerWebExchange exchange) {
    var action = parameter.getMethodAnnotation(Action.class);
    if (action == null || !rights.knows(action.value())) {
      throw new IllegalStateException(parameter.getExecutable() + " has no row among the rights");
    }
    if (!(exchange.getAttribute(TokenFilter.ACTOR) instanceof Actor actor)) {
      throw new InvalidToken("nobody is signed in");
    }
    if (!rights.allows(actor.post(), action.value())) {
      throw Problem.of(HttpStatus.FORBIDDEN, "not-permitted").asException();
    }
    return actor;
  }

  private Mono<byte[]> body(ServerHttpRequest request) {
    return DataBufferUtils.join(request.getBody(), largestBody)
        .map(CallResolver::bytes)
        .defaultIfEmpty(new byte[0]);
  }

  private static byte[] bytes(DataBuffer buffer) {
    var bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }

  private Call call(ServerWebExchange exchange, Actor actor, byte[] body) {
    var request = exchange.getRequest();
    return new Call(
        actor,
        clock.now(),
        Traces.of(exchange),
        request.getMethod() + " " + request.getPath().value(),
        idempotencyKey(request),
        expectedVersion(request),
        Query.of(request.getQueryParams()),
        body);
  }

  private static Optional<String> idempotencyKey(ServerHttpRequest request) {
    var key = Optional.ofNullable(request.getHeaders().getFirst("Idempotency-Key"));
    if (key.isPresent() && !IDEMPOTENCY_KEY.matcher(key.get()).matches()) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "bad-idempotency-key").asException();
    }
    return key;
  }

  private static OptionalLong expectedVersion(ServerHttpRequest request) {
    var sent = request.getHeaders().getFirst("If-Match");
    if (sent == null) {
      return OptionalLong.empty();
    }
    var etag = ETAG.matcher(sent.strip());
    if (!etag.matches()) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "bad-if-match").asException();
    }
    return OptionalLong.of(Long.parseLong(etag.group(1)));
  }
}
