package org.unionbridge.gateway.door;

import java.net.URI;
import java.util.Locale;

/** The address under which people reach the gateway, such as {@code https://gonghui.example.cn}. */
public record PublicAddress(String text) {

  public PublicAddress {
    text = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }

  /** Whether people come by HTTPS, here or at a proxy before us. */
  public boolean isSecure() {
    return text.toLowerCase(Locale.ROOT).startsWith("https:");
  }

  boolean isOrigin(URI origin) {
    return URI.create(text).getAuthority().equalsIgnoreCase(origin.getAuthority());
  }
}
