package org.unionbridge.gateway.limits;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Keeps out who asks too often from one address, before anything is looked up for them. */
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
final class AddressLimit implements WebFilter {

  /** Figures and keys: for machines of ours, on ports of their own or by few and cheap requests. */
  private static final String FIGURES = "/actuator/";

  private static final String KEYS = "/.well-known/";
  private static final Pattern ENTRY =
      Pattern.compile("/api/gateway/(?:session|account-openings|profile)\\b");

  /** Reached by links and by being sent back, so that it takes no POST. */
  private static final String BY_PROVIDERS = "/api/gateway/session/oidc/";

  /** Of an IPv6 address a household or an office has this much to itself. */
  private static final int BYTES_OF_A_NETWORK = 8;

  private final Buckets addresses;
  private final Buckets entries;

  AddressLimit(Buckets addresses, Buckets entries) {
    this.addresses = addresses;
    this.entries = entries;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var request = exchange.getRequest();
    var path = request.getPath().value();
    if (!path.startsWith(FIGURES) && !path.startsWith(KEYS)) {
      count(request, path);
    }
    return chain.filter(exchange);
  }

  private void count(ServerHttpRequest request, String path) {
    var asker = asker(request.getRemoteAddress());
    addresses.take(asker);
    if (isEntry(request.getMethod(), path)) {
      entries.take(asker);
    }
  }

  /** Where passwords, codes and secrets are tried. */
  private static boolean isEntry(HttpMethod method, String path) {
    return method.equals(HttpMethod.POST) && ENTRY.matcher(path).lookingAt()
        || path.startsWith(BY_PROVIDERS);
  }

  static String asker(@Nullable InetSocketAddress from) {
    var address = from == null ? null : from.getAddress();
    return address == null ? "" : network(address);
  }

  private static String network(InetAddress address) {
    var bytes = address.getAddress();
    return HexFormat.of()
        .formatHex(
            bytes.length > BYTES_OF_A_NETWORK ? Arrays.copyOf(bytes, BYTES_OF_A_NETWORK) : bytes);
  }
}
