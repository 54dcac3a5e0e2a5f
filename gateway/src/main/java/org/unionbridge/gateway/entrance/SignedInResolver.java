package org.unionbridge.gateway.entrance;

import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.session.SignedIn;
import org.unionbridge.platform.web.Query;
import reactor.core.publisher.Mono;

/** Gives routes that are about one's own, whatever the post, who is signed in; nobody is a 401. */
final class SignedInResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(SignedIn.class);
  }

  @Override
  public Mono<Object> resolveArgument(
      MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
    return Mono.fromCallable(() -> {
      var signedIn = SignedIn.of(exchange);
      var unused = Query.asked(parameter, exchange);
      return signedIn;
    });
  }
}
