package org.unionbridge.standalone.demo.door;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/**
 * Nobody but this machine sees anything of a demonstration: not from another address, not through a
 * proxy, not by a foreign name that leads here. It looks before anything is believed about where a
 * request comes from.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DemoDoor implements WebFilter {

  private static final List<String> OF_PROXIES =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");
  private static final Set<String> OURSELVES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return isFromHere(exchange.getRequest())
        ? chain.filter(exchange)
        : Mono.error(Problem.of(HttpStatus.NOT_FOUND, "not-found").asException());
  }

  private static boolean isFromHere(ServerHttpRequest request) {
    var headers = request.getHeaders();
    return isLoopback(request.getRemoteAddress())
        && OF_PROXIES.stream().noneMatch(headers::containsHeader)
        && isOurselves(headers.getHost());
  }

  private static boolean isLoopback(@Nullable InetSocketAddress peer) {
    return Optional.ofNullable(peer)
        .map(InetSocketAddress::getAddress)
        .filter(InetAddress::isLoopbackAddress)
        .isPresent();
  }

  private static boolean isOurselves(@Nullable InetSocketAddress host) {
    return host != null && OURSELVES.contains(host.getHostString());
  }
}
