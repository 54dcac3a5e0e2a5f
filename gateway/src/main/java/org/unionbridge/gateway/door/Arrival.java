package org.unionbridge.gateway.door;

import java.net.InetSocketAddress;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Settles where a request comes from: from here on its remote address is the one to go by, and
 * nothing is left of what anybody said about it, or wanted us to believe by a header of their own.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class Arrival implements WebFilter {

  /**
   * What pages of ours say of themselves is for {@link RequestScreen} to read, and goes no further.
   */
  private static final String OUR_PAGES = "X-Requested-With";

  private final TrustedProxies proxies;

  Arrival(TrustedProxies proxies) {
    this.proxies = proxies;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var request = exchange.getRequest();
    var claims = request.getHeaders().headerNames().stream().filter(Arrival::isAClaim).toList();
    var arrived =
        claims.isEmpty() ? exchange : exchange.mutate().request(settled(request, claims)).build();
    return chain.filter(arrived);
  }

  private static boolean isAClaim(String name) {
    return (name.regionMatches(true, 0, "x-", 0, 2) && !name.equalsIgnoreCase(OUR_PAGES))
        || name.equalsIgnoreCase("forwarded")
        || name.equalsIgnoreCase("via");
  }

  private ServerHttpRequest settled(ServerHttpRequest request, List<String> claims) {
    var settled =
        request.mutate().headers((HttpHeaders headers) -> claims.forEach(headers::remove));
    var peer = request.getRemoteAddress();
    if (peer != null && peer.getAddress() != null) {
      var client = proxies.client(peer.getAddress(), request.getHeaders());
      if (!client.equals(peer.getAddress())) {
        settled.remoteAddress(new InetSocketAddress(client, 0));
      }
    }
    return settled.build();
  }
}
