package org.unionbridge.platform.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.unionbridge.platform.tracing.Spans;
import org.unionbridge.platform.tracing.Step;
import reactor.core.publisher.Mono;

/**
 * Tells of each request as a step of its trace, from its arrival to the head of its answer: a
 * stream of events is answered when it begins.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class TraceFilter implements WebFilter {

  /** Exchange attribute that holds the template of the route, where no handler of ours has one. */
  public static final String ROUTE = TraceFilter.class.getName() + ".route";

  private final Spans spans;

  TraceFilter(Spans spans) {
    this.spans = spans;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return Mono.defer(() -> {
      var method = exchange.getRequest().getMethod().name();
      var step = spans.request(Traces.of(exchange), method);
      Traces.goOn(exchange, step.traceparent());
      exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> answered(exchange, step)));
      // a failure is answered further out, and is committed then
      return chain.filter(exchange).doOnCancel(step::end);
    });
  }

  private static void answered(ServerWebExchange exchange, Step step) {
    var status = exchange.getResponse().getStatusCode();
    step.answered(
        exchange.getRequest().getMethod().name(),
        route(exchange),
        status == null ? 200 : status.value());
    step.end();
  }

  private static String route(ServerWebExchange exchange) {
    Object pattern = exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    Object told = pattern == null ? exchange.getAttribute(ROUTE) : pattern;
    return told == null ? "" : told.toString();
  }
}
