package org.unionbridge.gateway.routing;

import java.util.List;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.platform.web.Traces;

/** Lets through the few headers that services know; all else, above all forged ones, stays out. */
final class InwardHeaders implements HttpHeadersFilter, Ordered {

  private static final List<String> KNOWN =
      List.of(
          HttpHeaders.ACCEPT,
          HttpHeaders.ACCEPT_LANGUAGE,
          HttpHeaders.CONTENT_LENGTH,
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.IF_MATCH,
          "Idempotency-Key",
          "Last-Event-ID");

  /** First, so that those who only take away look through a few headers; nobody adds any. */
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public HttpHeaders filter(HttpHeaders sent, ServerWebExchange exchange) {
    var inward = new HttpHeaders();
    for (String name : KNOWN) {
      var values = sent.get(name);
      if (values != null) {
        inward.put(name, values);
      }
    }
    inward.set(Traces.HEADER, Traces.of(exchange));
    inward.setBearerAuth(exchange.getRequiredAttribute(InnerToken.ATTRIBUTE));
    return inward;
  }
}
