package org.unionbridge.gateway.door;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Keeps out paths that a service might read otherwise than we do, and changes from other sites. */
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class RequestScreen implements WebFilter {

  private static final Pattern AMBIGUOUS =
      Pattern.compile("//|\\\\|;|%2f|%5c|%00|%25|/(?:\\.|%2e){1,2}(?:/|$)");
  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final Set<String> OF_FORMS =
      Set.of("", "text/plain", "multipart/form-data", "application/x-www-form-urlencoded");
  private static final Set<String> OUR_OWN_PAGES = Set.of("same-origin", "none");

  private final PublicAddress address;

  RequestScreen(PublicAddress address) {
    this.address = address;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var request = exchange.getRequest();
    if (AMBIGUOUS.matcher(request.getURI().getRawPath().toLowerCase(Locale.ROOT)).find()) {
      return Mono.error(Problem.of(HttpStatus.NOT_FOUND, "not-found").asException());
    }
    if (!READING.contains(request.getMethod()) && comesFromElsewhere(request)) {
      return Mono.error(Problem.of(HttpStatus.FORBIDDEN, "cross-site").asException());
    }
    return chain.filter(exchange);
  }

  private boolean comesFromElsewhere(ServerHttpRequest request) {
    var site = request.getHeaders().getFirst("Sec-Fetch-Site");
    if (site != null && !OUR_OWN_PAGES.contains(site)) {
      return true;
    }
    var origin = request.getHeaders().getFirst("Origin");
    return origin != null
        ? !isOurs(origin, request.getHeaders().getFirst("Host"))
        : site == null && !request.getCookies().isEmpty() && couldBeAForm(request);
  }

  /**
   * An old browser names no site. With cookies it sends for a page of another site only what a form
   * can hold; all else, such as JSON, another method or a header of ours, it would have to ask us
   * about beforehand, and we never agree.
   */
  private static boolean couldBeAForm(ServerHttpRequest request) {
    var headers = request.getHeaders();
    var type = Objects.requireNonNullElse(headers.getFirst(HttpHeaders.CONTENT_TYPE), "");
    return request.getMethod().equals(HttpMethod.POST)
        && !"unionbridge".equals(headers.getFirst("X-Requested-With"))
        && OF_FORMS.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }

  private boolean isOurs(String origin, @Nullable String host) {
    try {
      var from = new URI(origin);
      return from.getAuthority() != null
          && (from.getAuthority().equalsIgnoreCase(host) || address.isOrigin(from));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
