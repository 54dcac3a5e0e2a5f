package org.unionbridge.gateway.console;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Answers with the console: whatever looks like a page is its first page, which finds its way by
 * the address; all else is a file of its own, or not there. Nobody has to be signed in for it.
 */
@Order(-20)
final class ConsolePages implements WebFilter {

  private static final String FIRST_PAGE = "/index.html";
  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final Pattern NOT_OURS =
      Pattern.compile("/(?:api|actuator|\\.well-known)(?:/.*)?");
  private static final Pattern UNPACKS =
      Pattern.compile("(?:gzip|\\*)\\s*(?:;\\s*q=(?!0(?:\\.0*)?$).*)?");

  private static final CacheControl KEEP =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
  private static final CacheControl ASK = CacheControl.noCache();

  private final ConsoleFiles files;
  private final int management;

  /** On the port of management nobody looks for pages. */
  ConsolePages(ConsoleFiles files, int management) {
    this.files = files;
    this.management = management;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return isOurs(exchange.getRequest())
        ? files
            .find(file(exchange.getRequest().getPath().value()))
            .flatMap(found ->
                found.map(file -> answer(exchange, file)).orElseGet(() -> chain.filter(exchange)))
        : chain.filter(exchange);
  }

  private boolean isOurs(ServerHttpRequest request) {
    return READING.contains(request.getMethod())
        && !NOT_OURS.matcher(request.getPath().value()).matches()
        && Optional.ofNullable(request.getLocalAddress())
            .map(InetSocketAddress::getPort)
            .filter(port -> port == management)
            .isEmpty();
  }

  private static String file(String path) {
    return path.indexOf('.') < 0 ? FIRST_PAGE : path;
  }

  private static Mono<Void> answer(ServerWebExchange exchange, ConsoleFile file) {
    var response = exchange.getResponse();
    var headers = response.getHeaders();
    boolean unpacks = file.isPacked() && unpacks(exchange.getRequest());
    headers.setCacheControl(file.isLasting() ? KEEP : ASK);
    if (file.isPacked()) {
      headers.setVary(List.of(HttpHeaders.ACCEPT_ENCODING));
    }
    if (exchange.checkNotModified(file.tag(unpacks))) {
      return response.setComplete();
    }
    var bytes = file.bytes(unpacks);
    headers.setContentType(file.type());
    headers.setContentLength(bytes.length);
    if (unpacks) {
      headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(bytes)));
  }

  private static boolean unpacks(ServerHttpRequest request) {
    return request.getHeaders().getOrEmpty(HttpHeaders.ACCEPT_ENCODING).stream()
        .flatMap(line -> Arrays.stream(line.split(",", -1)))
        .anyMatch(one -> UNPACKS.matcher(one.strip()).matches());
  }
}
