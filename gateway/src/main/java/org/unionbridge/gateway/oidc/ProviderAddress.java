package org.unionbridge.gateway.oidc;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a provider is asked: by HTTPS. Plain HTTP is for a provider on this very machine, and only
 * such a one may name addresses on this machine, so that none makes us ask our own ports.
 */
final class ProviderAddress {

  private ProviderAddress() {}

  /**
   * The address of an issuer.
   *
   * @throws IllegalArgumentException when a provider is not to be asked there
   */
  static URI ofIssuer(String text) {
    var address = plain(text);
    if (address.getRawQuery() != null) {
      throw unusable(text);
    }
    return address;
  }

  /**
   * An address that the provider of this issuer names.
   *
   * @throws IllegalArgumentException when it is not to be asked there
   */
  static URI named(String text, URI issuer) {
    var address = plain(text);
    if (isHere(address) && !isHere(issuer)) {
      throw unusable(text);
    }
    return address;
  }

  private static URI plain(String text) {
    try {
      var address = new URI(text);
      boolean usable =
          address.getHost() != null
              && address.getRawUserInfo() == null
              && address.getRawFragment() == null
              && ("https".equals(address.getScheme())
                  || "http".equals(address.getScheme()) && isHere(address));
      if (!usable) {
        throw unusable(text);
      }
      return address;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("a provider has an address that is none", e);
    }
  }

  private static boolean isHere(URI address) {
    var host = address.getHost();
    return host.equalsIgnoreCase("localhost")
        || literal(host)
            .filter(
                ip -> ip.isLoopbackAddress() || ip.isAnyLocalAddress() || ip.isLinkLocalAddress())
            .isPresent();
  }

  private static Optional<InetAddress> literal(String host) {
    try {
      return Optional.of(InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static IllegalArgumentException unusable(String text) {
    return new IllegalArgumentException("a provider is not asked at \"" + text + "\"");
  }
}
