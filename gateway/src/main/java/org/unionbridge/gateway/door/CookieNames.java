package org.unionbridge.gateway.door;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Gives our cookies, where people come by HTTPS, names that browsers accept from this very place
 * alone: a neighbour under the same domain can then put none of its own in their stead. Inside they
 * keep their plain names.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 7)
final class CookieNames implements WebFilter {

  private static final String OURS = "unionbridge-";
  private static final String HOST = "__Host-";
  private static final String SECURE = "__Secure-";

  private final PublicAddress address;

  CookieNames(PublicAddress address) {
    this.address = address;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var request = exchange.getRequest();
    if (!address.isSecure() && request.getSslInfo() == null) {
      return chain.filter(exchange);
    }
    var cookies = exchange.getResponse().getCookies();
    exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> rename(cookies)));
    return chain.filter(exchange.mutate().request(new Plain(request)).build());
  }

  private static void rename(MultiValueMap<String, ResponseCookie> cookies) {
    for (String name : List.copyOf(cookies.keySet())) {
      var written = cookies.get(name);
      if (name.startsWith(OURS) && written != null) {
        cookies.remove(name);
        written.stream().map(CookieNames::named).forEach(c -> cookies.add(c.getName(), c));
      }
    }
  }

  private static ResponseCookie named(ResponseCookie plain) {
    var prefix = "/".equals(plain.getPath()) ? HOST : SECURE;
    return ResponseCookie.from(prefix + plain.getName(), plain.getValue())
        .httpOnly(plain.isHttpOnly())
        .secure(true)
        .sameSite(plain.getSameSite())
        .path(plain.getPath())
        .maxAge(plain.getMaxAge())
        .build();
  }

  /**
   * A request whose cookies of ours have their plain names; what came by such a name is dropped.
   */
  private static final class Plain extends ServerHttpRequestDecorator {

    private final MultiValueMap<String, HttpCookie> cookies = new LinkedMultiValueMap<>();

    Plain(ServerHttpRequest request) {
      super(request);
      request
          .getCookies()
          .forEach((name, sent) -> {
            var bare = bare(name);
            if (!name.startsWith(OURS)) {
              sent.forEach(cookie -> cookies.add(bare, new HttpCookie(bare, cookie.getValue())));
            }
          });
    }

    private static String bare(String name) {
      for (String prefix : List.of(HOST, SECURE)) {
        if (name.startsWith(prefix + OURS)) {
          return name.substring(prefix.length());
        }
      }
      return name;
    }

    @Override
    public MultiValueMap<String, HttpCookie> getCookies() {
      return cookies;
    }
  }
}
