package org.unionbridge.platform.web;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.calendar.BusinessClock;
import reactor.core.publisher.Mono;

/** Makes the {@link Call} that a route asks for, or refuses it before the route is reached. */
public final class CallResolver implements HandlerMethodArgumentResolver {

  private static final Pattern IDEMPOTENCY_KEY = Pattern.compile("[\\x21-\\x7e]{8,128}");
  private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

  private final Permission permission;
  private final BusinessClock clock;
  private final int largestBody;

  CallResolver(Permission permission, BusinessClock clock, int largestBody) {
    this.permission = permission;
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
      var actor = permission.of(parameter, exchange);
      var query = Query.asked(parameter, exchange);
      return Bodies.of(exchange, largestBody).map(body -> call(exchange, actor, query, body));
    });
  }

  /** Nobody can tell at the moment that the asker's post is still theirs. */
  public static Problem rightsNotCurrent() {
    return Permission.notCurrent();
  }

  private Call call(ServerWebExchange exchange, Actor actor, Query query, byte[] body) {
    var request = exchange.getRequest();
    return new Call(
        actor,
        clock.now(),
        Traces.of(exchange),
        request.getMethod() + " " + request.getPath().value(),
        idempotencyKey(request),
        expectedVersion(request),
        query,
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
