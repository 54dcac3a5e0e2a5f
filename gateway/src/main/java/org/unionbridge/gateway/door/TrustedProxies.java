package org.unionbridge.gateway.door;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * The proxies before us that are believed about whom they let through; nobody else is. Each proxy
 * writes its own peer behind what it was sent, so what stands on the right is the surest.
 */
record TrustedProxies(List<AddressRange> ranges, Header header) {

  private static final Pattern FOR =
      Pattern.compile("(?:^|;)\\s*for\\s*=\\s*\"?([^;\"]*)\"?\\s*(?:;|$)");
  private static final Pattern WITH_PORT =
      Pattern.compile("\\[([0-9a-f:.]+)](?::\\d+)?|([0-9.]+):\\d+");

  /** What proxies write; of the two only one is read, lest somebody sends the other. */
  enum Header {
    X_FORWARDED_FOR("X-Forwarded-For"),
    FORWARDED("Forwarded");

    private final String text;

    Header(String text) {
      this.text = text;
    }
  }

  TrustedProxies {
    ranges = List.copyOf(ranges);
  }

  /**
   * Reads the ranges, with commas in between, and the name of the header.
   *
   * @throws IllegalArgumentException when one of them is not understood
   */
  static TrustedProxies parse(String ranges, String header) {
    var known =
        Arrays.stream(Header.values())
            .filter(one -> one.text.equalsIgnoreCase(header.strip()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("proxies write no header such as " + header));
    return new TrustedProxies(
        Arrays.stream(ranges.split(",", -1))
            .map(String::strip)
            .filter(range -> !range.isEmpty())
            .map(AddressRange::parse)
            .toList(),
        known);
  }

  boolean include(InetAddress address) {
    return ranges.stream().anyMatch(range -> range.covers(address));
  }

  /** Who stands before the proxies: the right-most that is none of them. */
  InetAddress client(InetAddress peer, HttpHeaders headers) {
    var nearest = peer;
    var hops = hops(headers).iterator();
    while (include(nearest) && hops.hasNext()) {
      var next = address(hops.next());
      if (next.isEmpty()) {
        return nearest;
      }
      nearest = next.get();
    }
    return nearest;
  }

  /** From the right to the left. */
  private List<String> hops(HttpHeaders headers) {
    return headers.getOrEmpty(header.text).stream()
        .flatMap(line -> Arrays.stream(line.split(",", -1)))
        .toList()
        .reversed();
  }

  private Optional<InetAddress> address(String hop) {
    var written = hop.strip().toLowerCase(Locale.ROOT);
    return switch (header) {
      case X_FORWARDED_FOR -> literal(written);
      case FORWARDED -> {
        var named = FOR.matcher(written);
        yield named.find() ? literal(named.group(1)) : Optional.empty();
      }
    };
  }

  private static Optional<InetAddress> literal(String written) {
    var port = WITH_PORT.matcher(written);
    var bare = !port.matches() ? written : port.group(1) != null ? port.group(1) : port.group(2);
    try {
      return Optional.of(InetAddress.ofLiteral(bare));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
